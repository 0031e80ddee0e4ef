declare module 'virtual:monaco-french' {
  /** Monaco's texts in French, by their English. */
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
