// How the pages are bundled, alike for all.
export const bundling = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  logLevel: "error",
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
};
