import js from "@eslint/js";
import globals from "globals";
import hooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { mayImport, rooms } from "./scripts/rooms.mjs";

/** What a room may not import, each with the sentence a developer reads when it tries. Type-only imports count. */
const bans = Object.keys(rooms).map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: Object.keys(rooms)
          .filter((other) => !mayImport(room, other))
          .map((other) => ({ regex: `^(\\.\\./)+(src/)?${pathFrom(room, other)}(/|$)`, message: rooms[room].message })),
      },
    ],
  },
}));

/** How a file of one room spells a path into another: rooms of the core leave the core's name out. */
function pathFrom(room, other) {
  return room.startsWith("core/") && other.startsWith("core/") ? other.slice("core/".length) : other;
}

/** The recommended rules about Office.js alone; style is prettier's and TypeScript's business. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .filter((rule) => rule.startsWith("office-addins/"))
    .map((rule) => [rule, "error"]),
);

const pure = {
  globals: { ...globals.es2023 },
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/", "docs/rules/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.es2023 } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
      // What prettier does for code; it leaves comments as they are typed.
      "max-len": ["error", { code: 10_000, comments: 120, ignoreUrls: true }],
    },
  },
  {
    // Every pattern meets text of strangers: none may take more than time in
    // proportion by trying the same letters in several ways.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: { "regexp/no-super-linear-backtracking": ["error", { report: "potential" }] },
  },
  {
    files: ["src/core/**/*.ts"],
    languageOptions: pure,
    rules: {
      "no-restricted-globals": [
        "error",
        ...["window", "document", "Office", "Word", "fetch", "localStorage", "setTimeout", "setInterval"].map(
          (name) => ({
            name,
            message: "The core is pure: no browser, no Office, no clock. Take what you need as an argument.",
          }),
        ),
        { name: "Date", message: "The core has no clock. Take the time as an argument." },
      ],
    },
  },
  { files: ["src/outlines/**/*.ts", "src/export/**/*.ts"], languageOptions: pure },
  {
    // The composition roots speak to Office too: its theme, its settings, its readiness.
    files: ["src/word/**/*.ts", "src/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    languageOptions: {
      globals: { ...globals.browser, Office: "readonly", Word: "readonly", OfficeExtension: "readonly" },
    },
    rules: officeRules,
  },
  {
    files: ["src/docx/**/*.ts", "src/cli/**/*.ts"],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}", "src/review/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      ...hooks.configs.recommended.rules,
    },
  },
  ...bans,
  {
    files: ["src/*.{ts,tsx}"],
    languageOptions: { globals: { ...globals.browser, ...globals.node, Office: "readonly", Word: "readonly" } },
  },
  {
    files: ["scripts/**", "*.config.{js,mjs}", "src/cli/check.ts", "test/**"],
    languageOptions: { globals: { ...globals.node, ...globals.browser, ...globals.jest } },
    rules: { "no-console": "off" },
  },
);
