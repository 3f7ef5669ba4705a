import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { atDesk } from "../support/browser";
import { acts, pictureOf, type Look } from "../support/pane-scenes";

/**
 * Every screen of the pane as a person looked at it and kept it: narrow and light as most have it, and once each in dark, both high contrasts, wider and on a larger
 * scale. `APPROVE=1 node scripts/test.mjs --selectProjects browser --testPathPatterns pane-pictures` keeps the present ones instead: then look at them.
 */
const looks: readonly Look[] = [
  { width: 320, theme: "light", zoom: 100 },
  { width: 380, theme: "dark", zoom: 100 },
  { width: 450, theme: "contrast", zoom: 100 },
  { width: 320, theme: "contrast-light", zoom: 125 },
  { width: 320, theme: "light", zoom: 150 },
];

describe("ngăn trông đúng như hình đã duyệt", () => {
  test.each(acts.map((act, position) => ({ ...act, name: `${position + 1}` })))(
    "lượt $name: mọi màn hình, mọi bề rộng, nền và cỡ hiển thị",
    ({ options, play }) =>
      atDesk(options, async (desk) => {
        const studio = await desk.page.context().newPage();
        await desk.page.bringToFront();
        const changed: string[] = [];
        await play(desk, async (scene, inView) => {
          for (const look of looks) {
            const name = `${scene}-${look.width}-${look.theme}-${look.zoom}`;
            const picture = await pictureOf(desk, look, inView);
            const difference = await compare(studio, name, picture);
            if (difference > TOLERANCE) changed.push(`${name}: ${(difference * 100).toFixed(1)} %`);
          }
        });
        expect(changed).toEqual([]);
      }),
  );
});

/**
 * Share of cells that may differ. Cells of four pixels forgive how another version of the browser smooths its letters, and notice a line that moved. Only the typeface is
 * the same everywhere, so layout alone would be a weaker promise: it says nothing of colours, which are what breaks in dark and in high contrast.
 */
const TOLERANCE = 0.02;

const approved = join(__dirname, "approved/pane");
const rejected = join(__dirname, "../../.cache/pane-pictures");

/** How much a picture differs from the one that was kept, 0 to 1; one that differs too much is written to .cache/pane-pictures, to be looked at. */
async function compare(studio: Page, name: string, picture: Buffer): Promise<number> {
  const file = join(approved, `${name}.webp`);
  if (process.env.APPROVE === "1") {
    mkdirSync(approved, { recursive: true });
    writeFileSync(file, Buffer.from(await studio.evaluate(asWebp, picture.toString("base64")), "base64"));
  }
  if (!existsSync(file)) throw new Error(`Chưa có hình được duyệt ${file}: chạy với APPROVE=1, xem hình rồi lưu.`);
  const difference = await studio.evaluate(share, {
    one: `data:image/webp;base64,${readFileSync(file).toString("base64")}`,
    other: `data:image/png;base64,${picture.toString("base64")}`,
  });
  if (difference > TOLERANCE) {
    mkdirSync(rejected, { recursive: true });
    writeFileSync(join(rejected, `${name}.png`), picture);
  }
  return difference;
}

/** In a page: the same picture, smaller. */
async function asWebp(png: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
  canvas.getContext("2d")!.drawImage(image, 0, 0);
  return canvas.toDataURL("image/webp", 0.8).split(",")[1]!;
}

/** In a page: the share of cells whose mean colour differs by more than a tenth; 1 for pictures of another size. */
async function share({ one, other }: { readonly one: string; readonly other: string }): Promise<number> {
  const CELL = 4;
  const read = async (address: string) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const size = { width: Math.floor(image.width / CELL), height: Math.floor(image.height / CELL) };
    const canvas = Object.assign(document.createElement("canvas"), size);
    const context = canvas.getContext("2d")!;
    context.imageSmoothingQuality = "high";
    context.drawImage(image, 0, 0, size.width, size.height);
    return { whole: `${image.width}x${image.height}`, cells: context.getImageData(0, 0, size.width, size.height).data };
  };
  const [a, b] = [await read(one), await read(other)];
  if (a.whole !== b.whole) return 1;
  let different = 0;
  for (let at = 0; at < a.cells.length; at += 4) {
    const apart = [0, 1, 2].some((channel) => Math.abs(a.cells[at + channel]! - b.cells[at + channel]!) > 25.5);
    if (apart) different++;
  }
  return (different * 4) / a.cells.length;
}
