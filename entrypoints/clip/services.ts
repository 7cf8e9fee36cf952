import type { ClipServices } from '@/components/clip/clip.model';
import { forgetPages } from '@/utils/clips/take-page';
import { saveContact } from '@/utils/store/contacts';
import { keepOpener } from '@/utils/store/openers';
import { searchContacts } from '@/utils/store/search';

/** Ties the question what to keep of a page to the log. */
export function clipServices(): ClipServices {
  return {
    searchContacts,
    addContact: (id, name) => saveContact(id, { names: [name] }),
    keep: keepOpener,
    async close() {
      await forgetPages();
      window.close();
    },
    newId: () => crypto.randomUUID(),
  };
}
