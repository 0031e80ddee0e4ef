import { createContext } from 'react';

/** The subject of a page's figures, such as a country's name, after which saved files are named. */
export const Subject = createContext('');
