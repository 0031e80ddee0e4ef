declare module 'virtual:monaco-french' {
  /** Monaco's French strings, keyed by the English strings. */
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
