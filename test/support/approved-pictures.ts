import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";

/**
 * What a picture differs in from the one that was looked at and kept, in a line; nothing when it does not.
 * One that differs is written to .cache/pictures, to be looked at. With APPROVE=1 it is kept instead.
 *
 * @param studio a page to work in
 * @param name below test/browser/approved, without ending
 */
export async function unlikeApproved(studio: Page, name: string, picture: Buffer): Promise<readonly string[]> {
  const file = join(approved, `${name}.webp`);
  if (process.env.APPROVE === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(await studio.evaluate(asWebp, picture.toString("base64")), "base64"));
  }
  if (!existsSync(file)) throw new Error(`Chưa có hình được duyệt ${file}: chạy với APPROVE=1, xem hình rồi lưu.`);
  const difference = await studio.evaluate(share, {
    one: `data:image/webp;base64,${readFileSync(file).toString("base64")}`,
    other: `data:image/png;base64,${picture.toString("base64")}`,
  });
  if (difference <= TOLERANCE) return [];
  const kept = join(rejected, `${name}.png`);
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, picture);
  return [`${name}: ${(difference * 100).toFixed(1)} %`];
}

/**
 * Share of cells that may differ. Cells of four pixels forgive how another version of the browser smooths
 * its letters, and notice a line that moved. Only the typeface is the same everywhere, so layout alone would
 * be a weaker promise: it says nothing of colours, which are what breaks in dark and in high contrast.
 */
const TOLERANCE = 0.02;

const approved = join(__dirname, "../browser/approved");
const rejected = join(__dirname, "../../.cache/pictures");

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
