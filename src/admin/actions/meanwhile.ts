import type { ConsoleClient } from '../console-client.ts';
import type { Pending } from './pending.ts';

/** A subject that is not what it was when the act was begun; `row` is null where it is gone. */
export interface Moved {
  id: string;
  name: string;
  row: Record<string, unknown> | null;
}

/** What of a row says that it moved on; times of mere looking do not. */
const signature = (row: object): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([key]) => !/LastUpdated|modified|isProcessing/i.test(key))
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

type Row = { id: string } & Record<string, unknown>;

const presentRows = async (
  client: ConsoleClient,
  resource: NonNullable<Pending['resource']>,
): Promise<Map<string, Row>> => {
  const rows = await client.list<Row>(resource);
  return new Map(rows.map((row) => [row.id, row]));
};

/** An act whose subjects are as they are at this moment; those that are not there are left out. */
export const asNow = async (client: ConsoleClient, pending: Pending): Promise<Pending> => {
  const { resource, subjects } = pending;
  if (!resource || subjects.length === 0) return { ...pending, subjects: [] };
  const present = await presentRows(client, resource);
  return {
    ...pending,
    subjects: subjects.flatMap((subject) => {
      const row = present.get(subject.id);
      return row ? [{ ...subject, row }] : [];
    }),
  };
};

/** The subjects of an act that moved on since it was begun. */
export const movedSince = async (client: ConsoleClient, pending: Pending): Promise<Moved[]> => {
  const { resource, subjects } = pending;
  if (!resource || subjects.length === 0) return [];
  const present = await presentRows(client, resource);
  return subjects.flatMap(({ id, name, row }) => {
    const now = present.get(id) ?? null;
    return now && signature(now) === signature(row) ? [] : [{ id, name, row: now }];
  });
};
