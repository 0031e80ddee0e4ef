import type { ComponentName } from '../documents/MeetingList.generated';
import { texts, useText } from './texts';

export type { ComponentName };

/** The five components, in the order in which every page shows them. */
export const componentNames: readonly ComponentName[] = ['RABAT', 'KHARTOUM', 'JVAP', 'CONTINENTAL', 'ADEPT'];

/** The components that have a list of member countries. */
export const componentsWithMembers: readonly ComponentName[] = ['RABAT', 'KHARTOUM', 'CONTINENTAL'];

/** Returns the colour of a component; theme.css defines it for light and dark. */
export function componentColour(name: ComponentName): string {
  return `var(--${name.toLowerCase()})`;
}

/** Parses `text` as a component; undefined if it is not a component. */
export function parseComponent(text: string | null | undefined): ComponentName | undefined {
  return componentNames.find((name) => name === text?.toUpperCase());
}

/** The names of a component: a short name for tight spaces and a full name for all others. */
export interface ComponentWords {
  readonly short: string;
  readonly long: string;
}

const words = texts<Readonly<Record<ComponentName, ComponentWords>>>({
  en: {
    RABAT: { short: 'Rabat', long: 'Rabat Process' },
    KHARTOUM: { short: 'Khartoum', long: 'Khartoum Process' },
    JVAP: { short: 'JVAP', long: 'Joint Valletta Action Plan' },
    CONTINENTAL: { short: 'Continental', long: 'Continent-to-continent dialogue' },
    ADEPT: { short: 'ADEPT', long: 'Diaspora platform ADEPT' },
  },
  fr: {
    RABAT: { short: 'Rabat', long: 'Processus de Rabat' },
    KHARTOUM: { short: 'Khartoum', long: 'Processus de Khartoum' },
    JVAP: { short: 'PACV', long: 'Plan d’action conjoint de La Valette' },
    CONTINENTAL: { short: 'Continental', long: 'Dialogue de continent à continent' },
    ADEPT: { short: 'ADEPT', long: 'Plateforme des diasporas ADEPT' },
  },
});

/** Returns the names of the components in the language of the page. */
export function useComponentWords(): Readonly<Record<ComponentName, ComponentWords>> {
  return useText(words);
}
