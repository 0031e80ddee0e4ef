/** A GraphQL file imported as the text it holds: by esbuild's text loader when bundled, by a Jest transform in tests. */
declare module '*.graphql' {
  const text: string;
  export default text;
}
