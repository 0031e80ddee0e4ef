declare module 'virtual:monaco-french' {
  /** Monaco's French texts, keyed by the English ones. */
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
