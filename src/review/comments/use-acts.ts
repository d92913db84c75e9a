import { useMessages } from '../../i18n/messages.tsx';
import type { Comment, Status } from './comment.ts';
import { useDesk } from './desk-context.ts';
import {
  type CommentStart,
  type Hand,
  handOf,
  newComment,
  withChange,
  withReply,
  withStatus,
} from './edit.ts';
import { commentsHere } from './here.ts';
import { reviewer } from './reviewer.ts';

/** What a reviewer does with comments. Each act is said; its comment is there at once. */
export interface Acts {
  /** Gives the new comment's id. */
  begin: (start: CommentStart) => string;
  reply: (comment: string, text: string) => void;
  setStatus: (comment: string, status: Status) => void;
  reword: (comment: string, written: string, text: string) => void;
  remove: (comment: string, written: string) => void;
  bringBack: (comment: string, written: string) => void;
}

/** The acts of the reviewer at this browser. */
export const useActs = (): Acts => {
  const { t } = useMessages();
  const { say } = useDesk();
  const change = (id: string, act: (comment: Comment, hand: Hand) => Comment): void => {
    const here = commentsHere();
    const comment = here.present().comments.find((one) => one.id === id);
    if (comment) void here.add([act(comment, handOf(reviewer.read()))]);
  };
  return {
    begin: (start) => {
      const comment = newComment(start, handOf(reviewer.read()));
      void commentsHere().add([comment]);
      say(t('comments.said.begun'));
      return comment.id;
    },
    reply: (id, text) => {
      change(id, (comment, hand) => withReply(comment, text, hand));
      say(t('comments.said.replied'));
    },
    setStatus: (id, status) => {
      change(id, (comment, hand) => withStatus(comment, status, hand));
      say(t(`comments.said.${status}`));
    },
    reword: (id, written, text) => {
      change(id, (comment, hand) => withChange(comment, written, { text }, hand));
      say(t('comments.said.reworded'));
    },
    remove: (id, written) => {
      change(id, (comment, hand) => withChange(comment, written, { deleted: true }, hand));
      say(t('comments.said.deleted'));
    },
    bringBack: (id, written) => {
      change(id, (comment, hand) => withChange(comment, written, { deleted: false }, hand));
      say(t('comments.said.back'));
    },
  };
};
