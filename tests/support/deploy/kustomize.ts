import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { at, documentsIn, type Loose } from './documents';

interface Kustomization {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly namePrefix?: string;
  readonly resources: readonly string[];
  readonly labels?: readonly { readonly includeSelectors: true; readonly pairs: Record<string, string> }[];
  readonly images?: readonly { readonly name: string; readonly newName: string; readonly newTag: string }[];
}

// The Kustomize features that the manifests use; no others are supported here.
const known = ['apiVersion', 'kind', 'namespace', 'namePrefix', 'resources', 'labels', 'images'];

// The places of labels that select pods, or by which they are selected.
const labelPlaces = [
  'metadata.labels',
  'spec.selector.matchLabels',
  'spec.template.metadata.labels',
  'spec.template.spec.topologySpreadConstraints.0.labelSelector.matchLabels',
];

/**
 * Renders the resources of a folder as `kubectl kustomize` does, as far as the manifests need it. Fails on an unknown
 * feature rather than ignore it.
 */
export function render(folder: string): Loose[] {
  const [kustomization] = documentsIn(join(folder, 'kustomization.yaml')) as unknown as [Kustomization];
  const strange = Object.keys(kustomization).filter((key) => !known.includes(key));
  if (strange.length > 0) throw new Error(`${folder}: ${strange.join(', ')} is not understood here.`);
  const rendered = kustomization.resources.flatMap((resource) => {
    const path = join(folder, resource);
    return existsSync(join(path, 'kustomization.yaml')) ? render(path) : documentsIn(path);
  });
  for (const resource of rendered) change(resource, kustomization);
  return rendered;
}

function change(resource: Loose, { namespace, namePrefix = '', labels = [], images = [] }: Kustomization) {
  const metadata = resource['metadata'] as Loose;
  metadata['name'] = namePrefix + String(metadata['name']);
  const target = at(resource, 'spec.scaleTargetRef') as Loose | undefined;
  if (target !== undefined) target['name'] = namePrefix + String(target['name']);
  if (namespace !== undefined && resource['kind'] !== 'Namespace') metadata['namespace'] = namespace;
  for (const { pairs } of labels) {
    metadata['labels'] ??= {};
    const selector = resource['kind'] === 'Service' ? ['spec.selector'] : [];
    for (const place of [...labelPlaces, ...selector]) Object.assign(at(resource, place) ?? {}, pairs);
  }
  for (const container of containersOf(resource)) {
    const image = images.find(({ name }) => name === container['image']);
    if (image !== undefined) container['image'] = `${image.newName}:${image.newTag}`;
  }
}

/** Returns the containers of a resource's pods; none if it has no pods. */
export function containersOf(resource: Loose): readonly Loose[] {
  return (at(resource, 'spec.template.spec.containers') ?? []) as readonly Loose[];
}
