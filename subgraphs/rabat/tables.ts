import { ownerTables } from '../kit/owner';
import { processTables, type ProcessData } from '../kit/process';
import type { Table } from '../kit/store/table';

/** The tables of the Rabat Process. */
export const tables: readonly Table<ProcessData>[] = [...ownerTables, ...processTables];
