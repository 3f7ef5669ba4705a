import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";

const settings = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"));
const LOCAL = "https://localhost:3000/";
const MICROSOFT_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Settings, as `--env name=value` or environment variables:
 * - baseUrl (BASE_URL): where the built files will be served; written into the manifest. Without it a production build takes config.base_url of package.json.
 * - officeJs (OFFICE_JS): address of office.js, for networks that host their own copy.
 * - outDir: where the files are written; default dist.
 */
export default (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const chosen = env.baseUrl ?? process.env.BASE_URL ?? (production ? settings.config.base_url : LOCAL);
  const baseUrl = withSlash(chosen);
  const officeJs = env.officeJs ?? process.env.OFFICE_JS ?? MICROSOFT_CDN;
  const page = { inject: "head", scriptLoading: "defer", officeJs, policy: policy(officeJs), minify: production };
  return {
    mode: production ? "production" : "development",
    context: import.meta.dirname,
    target: ["web", "es2020"],
    devtool: production ? false : "source-map",
    entry: { taskpane: "./src/taskpane.tsx" },
    output: {
      path: resolve(import.meta.dirname, env.outDir ?? "dist"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: swc },
        {
          test: /src\/core\/check\/rules\/[^/]+\.ts$/,
          loader: resolve(import.meta.dirname, "scripts/build/without-page-words.mjs"),
        },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new CssPlugin({ filename: "[name].css" }),
      new HtmlPlugin({ ...page, filename: "taskpane.html", template: "./src/taskpane.html" }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/startup.js", to: "startup.js" },
          { from: "src/support.*", to: "[name][ext]" },
          { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(LOCAL, baseUrl) },
        ],
      }),
      ...(production && !chosen.includes("//localhost") ? [new NoLocalAddress()] : []),
    ],
    // What the shell and the pane share is one file, loaded once.
    optimization: { splitChunks: { chunks: "all", minSize: 10_000 } },
    performance: { hints: false },
    devServer: {
      port: 3000,
      server: { type: "https", options: certificate() },
      headers: { "Access-Control-Allow-Origin": "*" },
      static: false,
      // The hot-update client needs eval and a web socket, which the pages' own security policy forbids.
      hot: false,
      liveReload: false,
      client: false,
    },
  };
};

/** React and Fluent UI need no more than the WebView2, WebKit and browsers of today; the `startup` script alone is written for older ones. */
const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2020",
  },
};

/**
 * The pages' Content-Security-Policy. Scripts come from our own host and that of office.js; nothing is inline, nothing is evaluated, and nothing but office.js's own
 * host may be contacted. Fluent UI writes its rules through the CSSOM into <style> elements that are empty when they are made: the one inline style
 * allowed is the empty string, by its hash.
 */
function policy(officeJs) {
  const host = /^https?:/.test(officeJs) ? new URL(officeJs).origin : "'self'";
  const scripts = host === "'self'" ? "'self'" : `'self' ${host}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    "img-src 'self' data:",
    `connect-src ${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** Fails a production build when the address of the development server is left in any file that Word or a browser reads. */
class NoLocalAddress {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("NoLocalAddress", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "NoLocalAddress", stage: 5000 }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (/\.(xml|html|js)$/.test(name) && source.source().toString().includes("://localhost")) {
            const remedy =
              "Say where the add-in will be served: BASE_URL=https://… npm run build, or --env baseUrl=https://…";
            compilation.errors.push(new Error(`${name} still holds a localhost address. ${remedy}`));
          }
        }
      });
    });
  }
}

/** The certificate that office-addin-dev-certs made for this user; without one the dev server makes its own, which browsers warn about. */
function certificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const files = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" };
  const present = Object.values(files).every((name) => existsSync(join(folder, name)));
  return present
    ? Object.fromEntries(Object.entries(files).map(([key, name]) => [key, readFileSync(join(folder, name))]))
    : {};
}

function withSlash(url) {
  return url.endsWith("/") ? url : `${url}/`;
}
