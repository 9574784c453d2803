import type { Comment } from '../../docx/comments';
import type { TextRange } from '../../docx/ranges';
import { ApiError } from '../api-error';
import { wordObject, type Session, type WordClass, type WordObject } from '../word-object';
import { collectionObject } from './collection';
import { requireCommenting } from './permissions';
import { rangeObject } from './range';

/** A comment. */
export function commentObject(comment: Comment): WordObject {
  return wordObject(commentClass, comment);
}

/** The comments that stand on words of a range; all of the document where the range is `null`. */
export function commentCollection(rangeOf: (session: Session) => TextRange | null): WordObject {
  const list = (session: Session): readonly Comment[] => {
    if (session.faults.readingCommentsDenied === true)
      throw new ApiError('AccessDenied', 'Comments cannot be read now.');
    const { comments } = session.document;
    const within = rangeOf(session);
    return within === null ? comments.threads() : comments.threadsOn(within);
  };
  return collectionObject('CommentCollection', (session) => list(session).map(commentObject), {
    byKey(session, key) {
      const found = list(session).find((comment) => comment.id === key);
      return found === undefined ? null : commentObject(found);
    },
  });
}

const commentClass: WordClass<Comment> = {
  name: 'Comment',
  check: checkThere,
  identity: (comment) => ({ Id: comment.id }),
  properties: {
    AuthorEmail: () => '',
    AuthorName: (comment, { document }) => document.comments.authorOf(comment),
    Content: (comment, { document }) => document.comments.textOf(comment),
    CreationDate: (comment, { document }) => document.comments.dateOf(comment),
    Id: (comment) => comment.id,
    Resolved: (comment, { document }) => document.comments.isResolved(comment),
  },
  navigation: {
    Replies: (comment) => replyCollection(comment),
    ContentRange: (comment) => wordObject(contentRangeClass, comment),
  },
  commands: { Delete: deleteComment },
  methods: {
    GetRange: (comment, { document }) => {
      const range = document.comments.rangeOf(comment);
      return range === null ? null : rangeObject(document.ranges.track(range));
    },
    Reply(comment, session, args) {
      requireCommenting(session);
      const reply = session.document.comments.reply(comment, args.text(0));
      session.changed();
      return wordObject(replyClass, reply);
    },
  },
  setters: {
    Content: setContent,
    Resolved(comment, session, args) {
      requireCommenting(session);
      session.document.comments.setResolved(comment, args.flag(0));
      session.changed();
    },
  },
};

const replyClass: WordClass<Comment> = {
  name: 'CommentReply',
  check: checkThere,
  identity: (comment) => ({ Id: comment.id }),
  properties: {
    AuthorEmail: () => '',
    AuthorName: (comment, { document }) => document.comments.authorOf(comment),
    Content: (comment, { document }) => document.comments.textOf(comment),
    CreationDate: (comment, { document }) => document.comments.dateOf(comment),
    Id: (comment) => comment.id,
  },
  navigation: {
    ParentComment: (comment, { document }) => {
      const parent = document.comments.parentOf(comment);
      return parent === null ? null : commentObject(parent);
    },
    ContentRange: (comment) => wordObject(contentRangeClass, comment),
  },
  commands: { Delete: deleteComment },
  setters: { Content: setContent },
};

const contentRangeClass: WordClass<Comment> = {
  name: 'CommentContentRange',
  check: checkThere,
  properties: {
    Text: (comment, { document }) => document.comments.textOf(comment),
    IsEmpty: (comment, { document }) => document.comments.textOf(comment) === '',
  },
};

function replyCollection(comment: Comment): WordObject {
  const list = (session: Session) => session.document.comments.repliesTo(comment);
  return collectionObject(
    'CommentReplyCollection',
    (session) => list(session).map((reply) => wordObject(replyClass, reply)),
    {
      byKey(session, key) {
        const found = list(session).find((reply) => reply.id === key);
        return found === undefined ? null : wordObject(replyClass, found);
      },
    },
  );
}

function checkThere(comment: Comment, { document }: Session): void {
  if (!document.comments.has(comment)) throw new ApiError('ItemNotFound', 'The comment is no longer there.');
}

function deleteComment(comment: Comment, session: Session): void {
  requireCommenting(session);
  if (session.faults.deletingCommentsFails === true)
    throw new ApiError('GeneralException', 'The comment cannot be deleted.');
  session.document.comments.delete(comment);
  session.changed();
  if (session.faults.failsAfterWriting === true)
    throw new ApiError('GeneralException', 'Something went wrong after the comment was deleted.');
}

function setContent(comment: Comment, session: Session, args: { text(index: number): string }): void {
  requireCommenting(session);
  session.document.comments.setText(comment, args.text(0));
  session.changed();
}
