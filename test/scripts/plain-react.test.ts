import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

test("React's runtime is asked for the two functions that Fluent calls", () => {
  const path = "node_modules/@fluentui/react-jsx-runtime/lib/utils/Runtime.js";
  expect(plainReact(readFileSync(path, "utf8"))).toContain("export const Runtime = { jsx, jsxs };");
  const callers = readdirSync("node_modules/@fluentui/react-jsx-runtime/lib", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join("node_modules/@fluentui/react-jsx-runtime/lib", name), "utf8"));
  const asked = callers.flatMap((text) => [...text.matchAll(/(?<!\/)\bRuntime\.(\w+)/g)].map(([, name]) => name!));
  expect([...new Set(asked)].sort()).toEqual(["jsx", "jsxs"]);
});
