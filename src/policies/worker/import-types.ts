/** What the import says, for the page too: types alone, so that none of it is loaded there. */
export type {
  ImportNote,
  ImportReason,
  NamedKind,
  Place,
} from '../../../mocks/graph/import/index.ts';
