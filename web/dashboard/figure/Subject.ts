import { createContext } from 'react';

/** The subject of a page's figures, such as a country's name; files of figures are named after it. */
export const Subject = createContext('');
