/** The browser's storages, for small conveniences: a browser that blocks them just forgets. */
export const lasting = open(() => localStorage);
export const forThisTab = open(() => sessionStorage);

function open(find: () => Storage) {
  return {
    read(key: string): string | undefined {
      try {
        return find().getItem(`parley.${key}`) ?? undefined;
      } catch {
        return undefined;
      }
    },
    /** `undefined` and the empty string remove the key. */
    write(key: string, value: string | undefined): void {
      try {
        if (value) find().setItem(`parley.${key}`, value);
        else find().removeItem(`parley.${key}`);
      } catch {
        // Blocked or full.
      }
    },
  };
}
