import { createContext } from 'react';

/** What the figures of a page are of, such as a country's name: files of them are named by it. */
export const Subject = createContext('');
