/** Business keys of what a contact says on his page: the same form twice is the same fact, and no key of one contact is one of another. */
interface About {
  readonly crisisId: string;
  readonly contactId: string;
}

/** "We are back to routine": once in a cycle. */
export const routineKey = ({ crisisId, contactId, cycle }: About & { readonly cycle: number }): string => `routine/${crisisId}/${contactId}/${String(cycle)}`;
/** Wishes of one form; with an empty key what they all begin with. */
export const wishKey = ({ crisisId, contactId }: About, formKey: string): string => `wish/${crisisId}/${contactId}/${formKey}`;

/** 16 random bytes as they stand in a form. */
export const FORM_KEY = /^[A-Za-z0-9_-]{22}$/;
