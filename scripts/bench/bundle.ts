import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * What the task pane is made of, in bytes of gzip -9: JavaScript, but
 * for the last. office.js is the host's and not in it.
 */
export interface PaneSize {
  /** All that must arrive before the outline, its guidance and its criteria are on screen. */
  readonly opening: number;
  /** With what is fetched later: the check and its exports, the English words. */
  readonly everything: number;
  /**
   * What is fetched beside that only when another outline is chosen or a file is read:
   * the reader of .docx files, the outlines, looking at one, last period's report.
   */
  readonly files: number;
  /**
   * The stylesheet the page opens with: the pane's own rules and those of
   * every control of Fluent UI that it shows, later too.
   */
  readonly styles: number;
}

/** Builds the pane for release into `folder` and weighs it. */
export function buildAndWeigh(root: string, folder: string): PaneSize {
  mkdirSync(folder, { recursive: true });
  const statsFile = `${folder}.json`;
  const webpack = resolve(root, "node_modules/webpack/bin/webpack.js");
  const built = spawnSync(
    process.execPath,
    [
      webpack,
      "--mode",
      "production",
      "--env",
      `outDir=${folder}`,
      "--env",
      "baseUrl=https://may-chu.example/",
      "--env",
      "kit=no",
      "--env",
      "review=no",
      `--json=${statsFile}`,
    ],
    { cwd: root, encoding: "utf8" },
  );
  if (built.status !== 0) throw new Error(`The production build failed:\n${built.stdout}\n${built.stderr}`);
  const { namedChunkGroups } = JSON.parse(readFileSync(statsFile, "utf8")) as Stats;
  const weigh = (...groups: string[]): number => {
    const names = new Set(groups.flatMap((group) => namedChunkGroups[group]!.assets.map(({ name }) => name)));
    return [...names, "startup.js"]
      .filter((name) => name.endsWith(".js"))
      .reduce((sum, name) => sum + packed(join(folder, name)), 0);
  };
  const everyGroup = Object.keys(namedChunkGroups);
  const everything = weigh(...everyGroup.filter((group) => !ofFiles.has(group)));
  return {
    opening: weigh("taskpane", "pane"),
    everything,
    files: weigh(...everyGroup) - everything,
    styles: packed(join(folder, "taskpane.css")),
  };
}

function packed(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

const ofFiles: ReadonlySet<string> = new Set(["docx", "outlines", "outline-choice", "previous"]);

interface Stats {
  readonly namedChunkGroups: Record<string, { readonly assets: readonly { readonly name: string }[] }>;
}
