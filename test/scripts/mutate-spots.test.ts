import { readFileSync } from "node:fs";
import { join } from "node:path";
import { spots } from "../../scripts/mutate/spots.mjs";

it.each(spots.map(([file, from, , what]) => ({ what, file, from })))(
  "$what: what is changed for it still stands in $file",
  ({ file, from }) => {
    expect(readFileSync(join(__dirname, "../..", file), "utf8")).toContain(from);
  },
);
