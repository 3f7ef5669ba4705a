import plainSyntax from "../../scripts/build/plain-syntax.mjs";

it("puts '?.' and '??' back where they were written out, one within the other too", () => {
  expect(plainSyntax("const a = theme === null || theme === void 0 ? void 0 : theme.color.base;")).toBe(
    "const a = theme?.color.base;",
  );
  expect(plainSyntax("(_on = props.onBlur) === null || _on === void 0 ? void 0 : _on.call(props, event);")).toBe(
    "props.onBlur?.call(props, event);",
  );
  expect(
    plainSyntax(
      "(_size = all === null || all === void 0 ? void 0 : all.size) !== null && _size !== void 0 ? _size : 1",
    ),
  ).toBe("all?.size ?? 1");
});

it("leaves alone what asks about one thing and takes another, or does more than take", () => {
  for (const code of [
    "one === null || one === void 0 ? void 0 : other.size",
    "(_id = (_props = props).id) !== null && _id !== void 0 ? _id : _props.id = id",
    "value !== null && value !== void 0 ? value : 1",
  ])
    expect(plainSyntax(code)).toBe(code);
});
