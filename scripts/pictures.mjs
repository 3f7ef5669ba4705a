/**
 * The pictures of README and the guides, made from the stand-in so that they never go stale: `npm run pictures`. Stills
 * are WebP in docs/pictures; chen-viet-kiem-tra.gif shows inserting, writing and checking. `-- --out FOLDER` writes
 * them elsewhere; `-- --compare` writes nothing and fails when a picture no longer shows what the product shows.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import gifenc from "gifenc";
import { chromium } from "playwright-core";
import { register } from "tsx/esm/api";
import { reviewScenes } from "./review-scenes.mjs";

register();
const { startBrowserServer } = await import("../test/support/start-browser.ts");
const { startServer } = await import("../test/stand-in/server.ts");

const root = resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { out: { type: "string" }, compare: { type: "boolean", default: false } } });
const folder = resolve(values.out ?? join(root, "docs/pictures"));
mkdirSync(folder, { recursive: true });

/** Half of the screen's size: letters stay readable, and twenty frames stay well below 2 MB. */
const FRAME = { width: 820, height: 461 };
/**
 * Pictures are compared this small, so that only what moved or changed
 * its colour counts, not how one machine draws a letter.
 */
const GLANCE = { width: 160, height: 90 };
/**
 * Mean difference of a colour, of 255: two runs differ by less than 0.7, one more line in the pane by more than 1.8.
 */
const SAME = 1.3;
/** The pane guesses the period from the day: the pictures are always of this one. */
const DAY = new Date("2026-11-25T08:00:00+07:00");
const sentences = [
  "Đảng ủy xã An Bình đã tổ chức 04 hội nghị quán triệt các quy định về thực hiện dân chủ ở cơ sở, với 312 lượt cán bộ, đảng viên tham dự.",
  "Trong kỳ đã ban hành Kế hoạch số 21-KH/ĐU và kiểm tra 03 chi bộ về thực hiện dân chủ.",
];

const server = await startServer({ root, port: 0, document: null });
const browserServer = await startBrowserServer();
const browser = await chromium.connect(browserServer.wsEndpoint());
try {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    locale: "vi-VN",
    reducedMotion: "reduce",
  });
  await context.clock.setFixedTime(DAY);
  const [page, studio] = [await context.newPage(), await context.newPage()];
  await page.bringToFront();
  const frames = [];
  const shot = (of = page) => of.screenshot({ animations: "disabled", caret: "initial" });
  const frame = async (hold) =>
    values.compare || frames.push({ hold, rgba: await pixels(studio, await shot(), "png", FRAME) });
  const stale = [];
  const still = async (name, of = page) => {
    const file = join(folder, `${name}.webp`);
    if (!values.compare) return writeFileSync(file, await asWebp(studio, await shot(of)));
    const [kept, now] = [
      await pixels(studio, readFileSync(file), "webp", GLANCE),
      await pixels(studio, await shot(of), "png", GLANCE),
    ];
    const difference = now.reduce((sum, value, at) => sum + Math.abs(value - kept[at]), 0) / now.length;
    console.log(`${name}: ${difference.toFixed(2)} of 255 (at most ${SAME})`);
    if (difference > SAME) stale.push(name);
  };

  await page.goto(server.url);
  const pane = page.frameLocator('iframe[title="Ngăn tác vụ"]');
  const insert = pane.getByRole("button", { name: "Chèn đề cương" });
  await insert.waitFor();
  await settled(page);
  await still("1-bat-dau");
  await frame(1800);

  await insert.click();
  await pane.getByRole("button", { name: "Hoàn tác" }).waitFor();
  await settled(page);
  await frame(1800);
  await still("2-da-chen");

  await page.getByText("giám sát việc thực hiện dân chủ ở cơ sở.", { exact: false }).first().click();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowDown");
  for (const [number, sentence] of sentences.entries()) {
    if (number > 0) await page.keyboard.press("Enter");
    for (let at = 0; at < sentence.length; at += 24) {
      await page.keyboard.type(sentence.slice(at, at + 24));
      await frame(160);
    }
  }
  // The pane reads on a moment after the last key: without the pauses of the frames the picture would come before that.
  await pane
    .getByText(`${sentences.join(" ").split(" ").length} chữ`)
    .first()
    .waitFor();
  await settled(page);
  await frame(1800);
  // Where the list stands depends on how soon the pane followed the typing.
  await pane.locator("*").evaluateAll((all) => all.forEach((one) => one.scrollTo(0, 0)));
  await settled(page);
  await still("3-dang-viet");

  await pane
    .getByRole("navigation")
    .getByRole("button", { name: /^Kiểm tra/ })
    .click();
  await pane
    .getByText(/^Kiểm tra xong/)
    .first()
    .waitFor();
  await settled(page);
  await frame(3000);
  await still("4-kiem-tra");

  await reviewScenes(context, async (name, of) => {
    await settled(of);
    await still(name, of);
  });

  if (stale.length > 0)
    throw new Error(`Pictures to take again with "npm run pictures", then to look at: ${stale.join(", ")}`);
  if (!values.compare) writeAnimation(frames);
} finally {
  await browser.close();
  await browserServer.close();
  await server.close();
}

/** Waits until nothing on the page changes any more (the caret's blinking apart), half a minute at most. */
async function settled(page) {
  const look = () => page.screenshot({ animations: "disabled", caret: "hide" });
  let [before, quiet] = [await look(), 0];
  for (const until = Date.now() + 30_000; quiet < 8 && Date.now() < until;) {
    await page.waitForTimeout(300);
    const now = await look();
    quiet = now.equals(before) ? quiet + 1 : 0;
    before = now;
  }
}

function writeAnimation(frames) {
  const gif = animation(frames);
  if (gif.length > 2e6) throw new Error(`The animation has ${gif.length} bytes, at most 2 MB are allowed`);
  writeFileSync(join(folder, "chen-viet-kiem-tra.gif"), gif);
  console.log(`${folder}: 6 stills, ${frames.length} frames, ${(gif.length / 1e6).toFixed(2)} MB`);
}

function animation(frames) {
  const { GIFEncoder, quantize, applyPalette } = gifenc;
  const encoder = GIFEncoder();
  for (const { rgba, hold } of frames) {
    const palette = quantize(rgba, 96);
    encoder.writeFrame(applyPalette(rgba, palette), FRAME.width, FRAME.height, { palette, delay: hold });
  }
  encoder.finish();
  return encoder.bytes();
}

/** A picture in another size, as plain pixels (RGBA); the browser itself is the graphics program. */
async function pixels(studio, picture, type, size) {
  const text = await studio.evaluate(
    async ([source, { width, height }]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      let text = "";
      for (let at = 0; at < data.length; at += 32768) text += String.fromCharCode(...data.subarray(at, at + 32768));
      return btoa(text);
    },
    [`data:image/${type};base64,${picture.toString("base64")}`, size],
  );
  return new Uint8Array(Buffer.from(text, "base64"));
}

async function asWebp(studio, png) {
  const url = await studio.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext("2d").drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", 0.9);
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return Buffer.from(url.split(",")[1], "base64");
}
