import { join, resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";

const folder = import.meta.dirname ?? new URL(".", import.meta.url).pathname;

/** The stand-in's own page. Not minified: it is only ever served from this machine, and builds in a third of the time. */
export default (outDir) => ({
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  entry: { page: join(folder, "index.tsx") },
  output: {
    path: resolve(outDir),
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "/page/",
    clean: true,
  },
  // The XML reader of the editor asks for streams of Node only where they exist.
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"], fallback: { stream: false } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2022",
          },
        },
      },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new CssPlugin({ filename: "[name].css" }),
    new CopyPlugin({ patterns: [{ from: join(folder, "index.html") }] }),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
});
