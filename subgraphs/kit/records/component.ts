import { z } from 'zod';
import { componentNames } from '../components';
import { line, slug, sources, webAddress } from './basics';
import { period } from './dates';
import { bilingual, text } from './text';

/** The name of a component. */
const componentName = z.enum(componentNames);

/** The components that a record belongs to. The first is the record's home: the folder that contains the record. */
export const components = z.array(componentName).min(1, 'at least one component');

/** A component (`component.json`): one object per folder. `summary` is in our own words. */
export const component = z.strictObject({
  id: slug,
  name: text,
  acronym: line.optional(),
  launched: period.optional(),
  website: webAddress.optional(),
  summary: text,
  sources,
  note: bilingual.optional(),
});

/** See {@link component}. */
export type Component = z.infer<typeof component>;
