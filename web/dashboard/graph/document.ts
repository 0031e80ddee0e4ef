/** A GraphQL document with the types of its answer and its variables; made by `npm run generate`. */
export interface TypedDocument<Data, Variables> {
  /** The operation's name, which is the file's name. */
  readonly name: string;
  /** The document as it stands in its file. */
  readonly text: string;
  /** Never set: it only ties the two types to the document. */
  readonly types?: (variables: Variables) => Data;
}
