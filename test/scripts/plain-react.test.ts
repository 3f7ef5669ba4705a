import plainReact from "../../scripts/build/plain-react.mjs";

test.each([
  ["React['use' + 'Id']", "React.useId"],
  ['React["useInsertion" + "Effect"]', "React.useInsertionEffect"],
])("a hook asked for by a name put together is asked for by its name: %s", (text, plain) => {
  expect(plainReact(`const hook = ${text} ? ${text} : undefined;`)).toBe(
    `const hook = ${plain} ? ${plain} : undefined;`,
  );
});

test("what is not known before the pane runs stays as it is", () => {
  for (const text of ["React[name]", "React['use' + name]", "React[0]", "Other['use' + 'Id']"])
    expect(plainReact(text)).toBe(text);
});
