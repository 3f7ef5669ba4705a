/**
 * Icons of looks that no control of the pane's has: of a large, round or half ticked box, and of a field that is
 * wrong or right.
 */
export const unusedIcons = [
  ...["Checkmark16Filled", "Square12Filled", "Square16Filled", "CircleFilled"],
  ...["DiamondDismiss12Filled", "CheckmarkCircle12Filled"],
];

/**
 * webpack loader for Fluent's controls: takes the icons they show out of the files from which the pane takes its own,
 * so that none stands twice in it, and leaves out those above (a test in test/laws/bundle-budget holds that no
 * component comes to show one): 0.6 KB less of all. Those of one size alone no other part of the pane shows.
 */
export default function leanIcons(source) {
  return source.replace(/import \{ (\w+(?:, \w+)*) \} from ("@fluentui\/react-icons");/g, (_, names, icons) =>
    names
      .split(", ")
      .map((name) => {
        if (unusedIcons.includes(name)) return `const ${name} = "span";`;
        const [, words] = /^([A-Z][A-Za-z]+)(?:Filled|Regular)$/.exec(name) ?? [];
        const file = words?.replace(/\B[A-Z]/g, "-$&").toLowerCase();
        return `import { ${name} } from ${file === undefined ? icons : `"@fluentui/react-icons/svg/${file}"`};`;
      })
      .join("\n"),
  );
}
