import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { LicenseWebpackPlugin } from "license-webpack-plugin";

const root = resolve(import.meta.dirname, "../..");

/** Where they stand in every production build, beside the pane: the minified files carry no comments of their own. */
export const LICENCES = "GIAY-PHEP-BEN-THU-BA.txt";

/** The licences of every package whose code ends up in what is shipped, with their texts. */
export function licences() {
  return new LicenseWebpackPlugin({
    perChunkOutput: false,
    outputFilename: LICENCES,
    addBanner: false,
    additionalModules: ofReviewPage.map((name) => ({ name, directory: join(root, "node_modules", name) })),
    // The icons say MIT and come without the text, which is the same maker's as
    // the components'; saxes, which grew from sax, says ISC and comes without it.
    licenseTextOverrides: {
      "@fluentui/react-icons": readFileSync(join(root, "node_modules/@fluentui/react-components/LICENSE"), "utf8"),
      saxes: isc("Isaac Z. Schlueter, Louis-Dominique Dubeau and Contributors"),
    },
    renderLicenses: (modules) =>
      [
        "Phần bổ trợ dùng các thành phần sau, theo giấy phép của từng thành phần.",
        "office.js là của Microsoft, bản kèm trong quan-tri/office-js theo LICENSE.md ở đó; Microsoft không bảo trì, không hỗ trợ phần bổ trợ này.",
        ...modules
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ name, packageJson, licenseId, licenseText }) =>
            [`${name} ${packageJson?.version ?? ""} (${licenseId})`, licenseText ?? ""].join("\n\n"),
          ),
      ].join(`\n\n${"-".repeat(80)}\n\n`),
  });
}

/**
 * What webpack, which lists the licences of the rest, does not see: what only the receiving office's page
 * ships, and the tokens that stand in the pane's stylesheet. The page fails to build when one is missing here.
 */
const ofReviewPage = [
  "@fluentui/keyboard-keys",
  "@fluentui/react-aria",
  "@fluentui/react-motion",
  "@fluentui/react-theme",
  "@fluentui/tokens",
  "saxes",
  "write-excel-file",
  "xmlchars",
];

/** The ISC licence (SPDX: ISC). */
function isc(holders) {
  return `ISC License

Copyright (c) ${holders}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
}
