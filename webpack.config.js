import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { LOCAL, NoLocalAddress, servedFrom } from "./scripts/build/address.mjs";
import { AdministratorsKit } from "./scripts/build/kit.mjs";
import { leanFiles } from "./scripts/build/left-out.mjs";
import { licences } from "./scripts/build/licences.mjs";
import { NamedRequires } from "./scripts/build/named-requires.mjs";
import { OrderedModules } from "./scripts/build/ordered-modules.mjs";
import { PlainCalls } from "./scripts/build/plain-calls.mjs";
import { PlainLetters } from "./scripts/build/plain-letters.mjs";
import { officeJsAddress, policy } from "./scripts/build/policy.mjs";
import { ReviewPage } from "./scripts/build/review-page.mjs";
import { StyleSheet } from "./scripts/build/style-sheet.mjs";
import { themeRules } from "./scripts/build/theme-rules.mjs";

/**
 * Settings, as `--env name=value` or environment variables:
 * - baseUrl (BASE_URL): where the built files will be served; written into the manifest. A production build needs it.
 * - officeJs (OFFICE_JS): address of office.js, for networks that keep
 *   their own copy; "self" for the copy in quan-tri/office-js.
 * - outDir: where the files are written; default dist.
 * - review: "no" leaves out kiem-tra.html, the page of the office that receives reports.
 * - kit: "no" leaves out dist/quan-tri, what an administrator needs.
 */
export default (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const baseUrl = servedFrom(env.baseUrl ?? process.env.BASE_URL, production);
  const officeJs = officeJsAddress(env.officeJs ?? process.env.OFFICE_JS);
  const page = {
    inject: "head",
    scriptLoading: "defer",
    officeJs,
    policy: policy(officeJs, { reloading: !production }),
    minify: production,
  };
  return {
    mode: production ? "production" : "development",
    context: import.meta.dirname,
    target: ["web", "es2022"],
    devtool: production && env.maps !== "yes" ? false : "source-map",
    entry: { taskpane: "./src/taskpane.tsx" },
    output: {
      path: resolve(import.meta.dirname, env.outDir ?? "dist"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      // A part that does not come is told after this many milliseconds, and
      // can be asked for again; the default is two minutes.
      chunkLoadTimeout: 30_000,
      publicPath: "",
      // Every file begins with it; nobody else's files are fetched so in the pane.
      chunkLoadingGlobal: "paneParts",
      uniqueName: "pane",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: swc },
        {
          test: /src\/.*\.tsx?$/,
          exclude: /node_modules/,
          loader: resolve(import.meta.dirname, "scripts/build/short-privates.mjs"),
        },
        {
          test: /src\/core\/check\/rules\/[^/]+\.ts$/,
          loader: resolve(import.meta.dirname, "scripts/build/without-page-words.mjs"),
        },
        { test: /src\/pane\/words\/explanations\.ts$/, layer: "explanations" },
        {
          test: /src\/outlines\/(.*\/criteria-[^/]+|.*\/notes|acts)\.ts$/,
          loader: resolve(import.meta.dirname, "scripts/build/parted-outline.mjs"),
        },
        {
          test: /src\/outlines\/so-noi-vu-2025\/criteria\.ts$/,
          loader: resolve(import.meta.dirname, "scripts/build/packed-criteria.mjs"),
        },
        {
          test: /@fluentui[\\/].*\.styles\.js$/,
          loader: resolve(import.meta.dirname, "scripts/build/lean-styles.mjs"),
        },
        {
          test: /node_modules[\\/](@fluentui|@griffel)[\\/].*\.js$/,
          use: ["plain-react", "plain-syntax"].map((name) => resolve(import.meta.dirname, `scripts/build/${name}.mjs`)),
        },
        {
          test: /@fluentui[\\/]react-(?!icons).*\.js$/,
          loader: resolve(import.meta.dirname, "scripts/build/lean-icons.mjs"),
        },
        {
          test: /@fluentui[\\/]react-utilities[\\/]lib[\\/]utils[\\/](properties|getNativeElementProps)\.js$/,
          loader: resolve(import.meta.dirname, "scripts/build/lean-elements.mjs"),
        },
        {
          test: new RegExp(`node_modules[\\\\/]@(fluentui|griffel)[\\\\/].*[\\\\/](${leanFiles.join("|")})$`),
          loader: resolve(import.meta.dirname, "scripts/build/left-out.mjs"),
        },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new CssPlugin({ filename: "[name].css" }),
      new StyleSheet({ into: "taskpane.css", first: themeRules() }),
      new HtmlPlugin({ ...page, filename: "taskpane.html", template: "./src/taskpane.html" }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/startup.js", to: "startup.js" },
          { from: "src/support.*", to: "[name][ext]" },
          { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(LOCAL, baseUrl) },
        ],
      }),
      ...(production
        ? [new NamedRequires(), new OrderedModules(), new PlainCalls(), new PlainLetters(), licences()]
        : []),
      ...(production && !baseUrl.includes("//localhost") ? [new NoLocalAddress()] : []),
      ...(env.review === "no" ? [] : [new ReviewPage()]),
      ...(production && env.kit !== "no" ? [new AdministratorsKit({ baseUrl, officeJs })] : []),
    ],
    experiments: { layers: true },
    // What the shell and the pane share is one file, loaded once.
    optimization: {
      // Names as short as can be: nothing is cached by them.
      moduleIds: production ? false : "named",
      chunkIds: production ? "named" : undefined,
      mangleExports: "size",
      splitChunks: {
        chunks: "all",
        minSize: 10_000,
        cacheGroups: {
          // What the pane opens with of libraries is one file. Later on they stand
          // with the code that uses them: words that both say are packed once.
          defaultVendors: false,
          libraries: { test: /node_modules/, chunks: (chunk) => !isLater(chunk), name: "libraries", priority: 1 },
          // Nobody unpacks anything but who reads a file or an outline that a document carries.
          packing: { test: /node_modules[\\/]fflate/, chunks: isLater, name: "packing", priority: 2 },
          // What several of the later parts hold is fetched once, in one file: words that
          // they all say are packed once. What the pane opens with stays in few files.
          common: {
            chunks: isLater,
            minChunks: 2,
            minSize: 1000,
            name: (_, chunks) => {
              const names = chunks.map(({ name }) => name).sort();
              return names.every((name) => ofFiles.has(name)) ? names.join("-") : "common";
            },
          },
        },
      },
      // A fifth of the default minifier's time, for files of the same size. Licences are collected by licences.mjs.
      minimizer: [
        minimizer({ exclude: /^libraries\.js$/ }, { passes: 5, collapse_vars: false }),
        // React repeats itself more than it is worth to write in place.
        minimizer({ include: /^libraries\.js$/ }, { passes: 3, inline: 0, reduce_vars: false }),
        new MinimizerPlugin({ test: /^taskpane\.css$/, minify: { implementation: MinimizerPlugin.esbuildMinifyCss } }),
      ],
    },
    performance: { hints: false },
    devServer: {
      port: 3000,
      server: { type: "https", options: certificate() },
      headers: { "Access-Control-Allow-Origin": "*" },
      static: false,
      // Reloading is allowed by a policy that only the development server
      // hands out; replacing modules while they run would need eval.
      hot: false,
      liveReload: true,
      client: { overlay: false, logging: "warn" },
    },
  };
};

/** What is fetched only by who reads a file or chooses another outline. */
const ofFiles = new Set(["docx", "outlines", "outline-choice", "previous"]);

/** What is fetched after the pane has opened. */
const isLater = ({ name }) => name !== "taskpane" && name !== "pane";

function minimizer(which, compress) {
  // The licences' comments would travel with every opening of the pane;
  // the list of them (licences.mjs) is published beside it.
  const options = { ecma: 2022, compress, mangle: true, format: { comments: false } };
  const minify = { implementation: MinimizerPlugin.swcMinify, options };
  return new MinimizerPlugin({ ...which, minify, extractComments: false });
}

/**
 * React and Fluent UI need no more than the WebView2, WebKit and browsers
 * of today; the `startup` script alone is written for older ones.
 */
const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
};

/**
 * The certificate that office-addin-dev-certs made for this user;
 * without one the dev server makes its own, which browsers warn about.
 */
function certificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const files = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" };
  const present = Object.values(files).every((name) => existsSync(join(folder, name)));
  return present
    ? Object.fromEntries(Object.entries(files).map(([key, name]) => [key, readFileSync(join(folder, name))]))
    : {};
}
