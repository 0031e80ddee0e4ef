import * as listed from '../../components';
import type { ComponentDefinition } from './definition';

/** The folder of a component, in `subgraphs/` and in `data/`. */
export type ComponentFolder = keyof typeof listed;

/** The name of a component in the graph. */
export type ComponentName = Uppercase<ComponentFolder>;

/** A component, with the names that follow from the name of its folder. */
export interface ComponentInSchema extends ComponentDefinition<ComponentName> {
  readonly folder: ComponentFolder;
  /** The prefix of its types' names, such as `Rabat` in `RabatMeeting`. */
  readonly prefix: string;
}

const definitions: { readonly [F in ComponentFolder]: ComponentDefinition<Uppercase<F>> } = listed;

const inOrder = (Object.keys(definitions) as ComponentFolder[])
  .map((folder): ComponentInSchema => {
    const prefix = `${folder.charAt(0).toUpperCase()}${folder.slice(1)}`;
    return { ...definitions[folder], folder, prefix };
  })
  .sort((one, next) => one.port - next.port);

/** The names of all components, in their fixed order. */
export const componentNames: readonly ComponentName[] = inOrder.map(({ name }) => name);

/** The folders of all components, in the same order. */
export const componentFolders: readonly ComponentFolder[] = inOrder.map(({ folder }) => folder);

/** All components by name, in the same order. */
export const components = Object.fromEntries(
  inOrder.map((component) => [component.name, component]),
) as Readonly<Record<ComponentName, ComponentInSchema>>;
