import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { roomPage } from "../../scripts/room-page";

it("docs/rooms.md says what the rooms and their files say (npm run docs writes it)", () => {
  expect(readFileSync(resolve("docs/rooms.md"), "utf8")).toBe(roomPage());
});

it("every file of the house says in a sentence what it is for", () => {
  const silent = roomPage()
    .split("\n")
    .filter((line) => /^- `[^`]+`$/u.test(line));
  expect(silent).toEqual([]);
});
