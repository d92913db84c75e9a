import { createContext, useContext } from 'react';

/** A deletion that can be undone. */
export interface Deletion {
  comment: string;
  /** Id of the comment or of its reply. */
  written: string;
  text: string;
}

/** What everything on a page of comments shares. */
export interface Desk {
  /** Tells those who hear the page. */
  say: (text: string) => void;
  /** Puts the focus on the element of an id, as soon as it is there. */
  focus: (id: string) => void;
  deletion: Deletion | null;
  setDeletion: (deletion: Deletion | null) => void;
}

const missing = (): never => {
  throw new Error('No desk around this component.');
};

/** Provided by `CommentsDesk`. */
export const DeskContext = createContext<Desk>({
  say: missing,
  focus: missing,
  deletion: null,
  setDeletion: missing,
});

/** The desk around the component that asks. */
export const useDesk = (): Desk => useContext(DeskContext);

/** Id of the element that shows a comment. */
export const threadId = (comment: string): string => `comment-${comment}`;
/** Id of the first field of what is written under a name. */
export const fieldId = (draft: string): string => `write-${draft}`;
