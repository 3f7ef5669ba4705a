import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { answerTo, type Site } from "./site";

let folder: string;
let site: Site;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  for (const name of ["page", "add-in", "office-js", "add-in-secret"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "page/index.html"), "trang");
  writeFileSync(join(folder, "add-in/taskpane.html"), "ngăn");
  writeFileSync(join(folder, "add-in/tiếng việt.html"), "ngăn");
  writeFileSync(join(folder, "add-in-secret/key"), "BÍ MẬT");
  writeFileSync(join(folder, "key"), "BÍ MẬT");
  const at = (name: string) => join(folder, name);
  site = { standIn: at("page"), addIn: at("add-in"), officeJs: at("office-js"), document: null, outlines: null };
});
afterAll(() => rmSync(folder, { recursive: true }));

const status = (address: string) => answerTo(site, address).status;

describe("the server of the stand-in", () => {
  it("gives the pages, with what their addresses say in Vietnamese or with a question", () => {
    expect(status("/")).toBe(200);
    expect(status("/taskpane.html?do=insert")).toBe(200);
    expect(status("/ti%E1%BA%BFng%20vi%E1%BB%87t.html")).toBe(200);
    expect(status("/document")).toBe(204);
    expect(status("/khong-co.html")).toBe(404);
  });

  it.each(["/%E0%A4%A", "//", "///", "/%", "/a%C3", "/x%00.html", "https://[", "/page/%FF"])(
    "answers %s with 400 and goes on",
    (address) => expect(status(address)).toBe(400),
  );

  it("answers whatever is asked, and never from outside the site", () => {
    const piece = fc.oneof(
      fc.constantFrom("/", "..", "%2e%2e", "%2f", "\\", "%5c", "//", "%", "%E0", "page", "office-js", "key", "%00"),
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.constantFrom("add-in-secret", "../add-in-secret/key", "/../key", "?", "#", "@", ":", "[", "ở"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const answer = answerTo(site, `/${pieces.join("")}`);
        expect([200, 204, 400, 404]).toContain(answer.status);
        expect(String(answer.body)).not.toContain("BÍ MẬT");
      }),
      { numRuns: 500 },
    );
  });
});
