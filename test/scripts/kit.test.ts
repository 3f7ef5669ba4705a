import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { Language, Parser } from "web-tree-sitter";
import { manifestFaults } from "../../scripts/manifest/check";
import { iisRules, nginxRules } from "./web-server-rules";

// Programs of their own are started here, which a busy machine may keep waiting.
jest.setTimeout(60_000);

const base = "https://may-chu.example/bao-cao/";
const dist = mkdtempSync(join(tmpdir(), "dist-"));
const kit = (name: string) => join(dist, "quan-tri", name);
const text = (file: string) => readFileSync(file, "utf8");

beforeAll(() => {
  const webpack = resolve("node_modules/webpack/bin/webpack.js");
  const built = spawnSync(process.execPath, [webpack, "--mode", "production", "--env", `outDir=${dist}`], {
    encoding: "utf8",
    env: { ...process.env, BASE_URL: base },
  });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  expect(built.stderr).toMatch(/Máy trạm cần tới được:\s+https:\/\/may-chu\.example .*\s+https:\/\/appsforoffice/);
}, 180_000);
afterAll(() => rmSync(dist, { recursive: true }));

describe("what is built for an address", () => {
  it("holds a manifest without fault for that address", async () => {
    const manifest = text(join(dist, "manifest.xml"));
    expect(manifest).not.toContain("localhost");
    expect(await manifestFaults(manifest, (path) => pngSize(join(dist, path)))).toEqual([]);
    expect(text(kit("manifest.xml"))).toBe(manifest);
  });

  describe.each([
    ["IIS", () => iisRules(text(kit("web.config")))],
    ["nginx", () => nginxRules(text(kit("nginx.conf")))],
  ])("served by the rules for %s", (_server, rules) => {
    it("has every file that the manifests and the pages name, each with its type", () => {
      const named = linksFrom(["manifest.xml", "quan-tri/manifest-thu.xml"]);
      expect(named).toEqual(expect.arrayContaining(["taskpane.html", "quan-tri/thu.html", "assets/icon-32.png"]));
      expect(named.length).toBeGreaterThanOrEqual(25);
      expect(named.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
      const typeOf = rules();
      for (const path of named) expect([path, typeOf(path).type]).toEqual([path, types[/\.\w+$/.exec(path)![0]]]);
    });

    it("asks again for pages and code, and says nothing of caching for the pictures of the manifest", () => {
      const served = rules();
      for (const path of filesUnder(dist)) {
        const { headers } = served(path);
        expect(headers["X-Content-Type-Options"]).toBe("nosniff");
        expect(headers).not.toHaveProperty("X-Frame-Options");
        expect([path, headers["Cache-Control"]]).toEqual([path, path.startsWith("assets/") ? undefined : "no-cache"]);
      }
    });
  });

  it("lets office.js's host be framed and asked, our own host be asked for published outlines, and nothing else from outside", () => {
    const policy = policyOf(join(dist, "taskpane.html"));
    expect(policy["frame-src"]).toBe("https://appsforoffice.microsoft.com");
    expect(policy["connect-src"]).toBe("'self' https://appsforoffice.microsoft.com");
    expect(policy["default-src"]).toBe("'none'");
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|\*|wss:/);
  });

  it("sums up every file but the list itself", () => {
    const listed = text(kit("SHA256SUMS")).trim().split("\n");
    expect(listed.map((line) => line.slice(66)).sort()).toEqual(
      filesUnder(dist)
        .filter((path) => path !== "quan-tri/SHA256SUMS")
        .sort(),
    );
    for (const line of listed) expect(sha256(join(dist, line.slice(66)))).toBe(line.slice(0, 64));
  });

  it("names the licence of what is shipped, with its text", () => {
    const notices = text(join(dist, "GIAY-PHEP-BEN-THU-BA.txt"));
    for (const name of ["react ", "react-dom ", "@fluentui/react-components ", "@griffel/core "]) {
      if (name.startsWith("@fluentui")) expect(notices).toMatch(/\n@fluentui\/react-\w+ [\d.]+ \(MIT\)/);
      else expect(notices).toContain(`\n${name}`);
    }
    const [, , ...components] = notices.split(`\n\n${"-".repeat(80)}\n\n`);
    for (const component of components) expect(component).toMatch(/^\S+ \d\S+ \(.+\)\n\n[^]{200,}/);
    expect(notices).toContain("Microsoft không bảo trì");
  });
});

describe("the kit's Windows files", () => {
  it("write the trusted catalogue's three values, in the coding regedit reads", () => {
    const bytes = readFileSync(kit("danh-muc-tin-cay.reg"));
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const entry = registry(bytes.toString("utf16le").slice(1));
    const [key, values] = Object.entries(entry)[0]!;
    const guid = /\{[0-9a-f-]{36}\}$/.exec(key)![0];
    expect(key).toBe(`HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${guid}`);
    expect(values).toEqual({ Id: guid, Url: "\\\\TEN-MAY-CHU\\phan-bo-tro", Flags: 1 });
    const removed = readFileSync(kit("go-danh-muc.reg")).toString("utf16le");
    expect(removed).toContain(`[-${key}]`);
    for (const script of ["cai-danh-muc.ps1", "go-bo.ps1"]) expect(text(kit(script))).toContain(guid);
  });

  it("hold scripts that PowerShell's grammar takes, marked as UTF-8", async () => {
    const parser = await powershell();
    const scripts = readdirSync(kit("")).filter((name) => name.endsWith(".ps1"));
    expect(scripts.length).toBeGreaterThanOrEqual(4);
    for (const name of scripts) {
      const source = text(kit(name));
      expect(source.startsWith("\uFEFF")).toBe(true);
      expect(source.replaceAll("\r\n", "")).not.toContain("\n");
      expect([name, parser.parse(source.slice(1))!.rootNode.hasError]).toEqual([name, false]);
    }
    expect(parser.parse("if ($a { Write-Host 'x'")!.rootNode.hasError).toBe(true);
  });
});

describe("setting the address later", () => {
  const copy = mkdtempSync(join(tmpdir(), "kit-"));
  const set = (...given: string[]) =>
    spawnSync("sh", [join(copy, "quan-tri/dat-dia-chi.sh"), ...given], { encoding: "utf8" });
  beforeAll(() => cpSync(dist, copy, { recursive: true }));
  afterAll(() => rmSync(copy, { recursive: true }));

  it("refuses what is no https address, and changes nothing", () => {
    for (const wrong of ["", "http://dcc.example/", "dcc.example", "https://a.example/?x=1", "https://a b/"]) {
      expect(set(wrong).status).toBe(2);
    }
    expect(text(join(copy, "manifest.xml"))).toContain(base);
  });

  it("writes it everywhere, again and again, and the sums stay true", async () => {
    for (const address of ["https://dcc.example/", "https://noi-bo.example/van-ban/bao-cao"]) {
      expect(set(address).status).toBe(0);
      const chosen = address.endsWith("/") ? address : `${address}/`;
      const manifest = text(join(copy, "manifest.xml"));
      expect(manifest).toContain(`<SourceLocation DefaultValue="${chosen}taskpane.html"/>`);
      expect(await manifestFaults(manifest, (path) => pngSize(join(copy, path)))).toEqual([]);
      expect(text(join(copy, "quan-tri/nginx.conf"))).toContain(`server_name ${new URL(address).host};`);
      for (const path of filesUnder(copy)) {
        if (/\.(xml|html|conf|txt)$/.test(path)) expect(text(join(copy, path))).not.toContain("may-chu.example/bao");
      }
      expect(spawnSync("sha256sum", ["-c", "quan-tri/SHA256SUMS"], { cwd: copy }).status).toBe(0);
    }
  });

  it("takes office.js from the same place when asked, and then reaches no other host at all", () => {
    expect(set("https://dcc.example/", "--office-js-tu-giu").status).toBe(0);
    for (const page of ["taskpane.html", "quan-tri/thu.html"]) {
      const html = text(join(copy, page));
      const source = /id="office-js" src="([^"]+)"/.exec(html)![1]!;
      expect(existsSync(join(copy, page, "..", source))).toBe(true);
      expect(html).not.toContain("https://");
      expect(policyOf(join(copy, page))["frame-src"]).toBe("'self'");
    }
  });
});

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
};

/** Every file of the site that can be reached from these by an address in a manifest or a page. */
function linksFrom(starts: readonly string[]): string[] {
  const found = new Set(starts);
  for (const path of found) {
    if (!/\.(xml|html)$/.test(path) || !existsSync(join(dist, path))) continue;
    const source = text(join(dist, path));
    const addresses = path.endsWith(".xml")
      ? [...source.matchAll(/DefaultValue="(https:[^"]+)"/g)]
      : [...source.matchAll(/(?:src|href)="([^"#]+)"/g)];
    for (const [, address] of addresses) {
      const url = new URL(address!, base + path);
      if (url.href.startsWith(base)) found.add(url.pathname.slice(new URL(base).pathname.length));
    }
  }
  return [...found];
}

function policyOf(page: string): Record<string, string> {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text(page))![1]!;
  return Object.fromEntries(
    policy.split("; ").map((part) => [part.split(" ")[0]!, part.split(" ").slice(1).join(" ")]),
  );
}

/** A .reg file as its keys with their values. */
function registry(source: string): Record<string, Record<string, string | number>> {
  const lines = source.split("\r\n").filter((line) => line !== "" && !line.startsWith(";"));
  expect(lines.shift()).toBe("Windows Registry Editor Version 5.00");
  const keys: Record<string, Record<string, string | number>> = {};
  let current = "";
  for (const line of lines) {
    const [, key] = /^\[(.+)\]$/.exec(line) ?? [];
    const [, name, word, number] = /^"(\w+)"=(?:"(.*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (key) keys[(current = key)] = {};
    else keys[current]![name!] = number ? Number.parseInt(number, 16) : word!.replaceAll("\\\\", "\\");
  }
  return keys;
}

async function powershell(): Promise<Parser> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(
    await Language.load(readFileSync("node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm")),
  );
  return parser;
}

const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

function pngSize(path: string) {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function filesUnder(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => relative(folder, file).replaceAll("\\", "/"));
}
