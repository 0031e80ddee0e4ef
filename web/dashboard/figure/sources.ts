/** A source from which figures were read: an address, with a title if it has one. */
export interface SourceRef {
  readonly url: string;
  readonly title?: string;
}

/** Collects the sources of many records, each address once, in the order of their first mention. */
export function sourcesOf(
  records: readonly ({ readonly sources?: readonly SourceRef[] | null } | null | undefined)[],
): readonly SourceRef[] {
  const byUrl = new Map<string, SourceRef>();
  for (const record of records)
    for (const source of record?.sources ?? []) if (!byUrl.has(source.url)) byUrl.set(source.url, source);
  return [...byUrl.values()];
}

/** A published table from which figures were read. */
export interface DatasetRef {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly attribution: string;
  readonly licence: string | null;
  readonly note: string | null;
  readonly sources: readonly { readonly url: string }[];
}

/** Collects the sources of the datasets that the rows refer to, with the datasets' titles. */
export function datasetSources(
  rows: readonly { readonly dataset: { readonly id: string } }[],
  datasets: readonly DatasetRef[] | undefined,
): readonly SourceRef[] {
  return usedDatasets(rows, datasets).flatMap(({ title, publisher, sources }) =>
    sources.map(({ url }) => ({ url, title: `${title} (${publisher})` })),
  );
}

/** Picks the datasets that the rows refer to, in the order of their first mention. */
export function usedDatasets(
  rows: readonly { readonly dataset: { readonly id: string } }[],
  datasets: readonly DatasetRef[] = [],
): readonly DatasetRef[] {
  const ids = new Set(rows.map(({ dataset }) => dataset.id));
  return [...ids].flatMap((id) => datasets.find((dataset) => dataset.id === id) ?? []);
}

/** Joins the licences of the datasets that the rows refer to, each once; null if none was found. */
export function licencesOf(
  rows: readonly { readonly dataset: { readonly id: string } }[],
  datasets: readonly DatasetRef[] | undefined,
): string | null {
  const licences = usedDatasets(rows, datasets).flatMap(({ licence }) => licence ?? []);
  return licences.length === 0 ? null : [...new Set(licences)].join('; ');
}
