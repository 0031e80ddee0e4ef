/**
 * A Jest transform that turns a GraphQL file into a module whose default export is its text, as in the esbuild bundle.
 */
module.exports = {
  process(text) {
    const code = `Object.defineProperty(exports, '__esModule', { value: true });\nexports.default = ${JSON.stringify(text)};\n`;
    return { code };
  },
};
