import type { Attachment } from 'svelte/attachments';

/**
 * Lets a select follow a value that changes while the page is open. The attribute `selected` decides what is chosen at
 * first, so that a choice from before the scripts came is kept; once somebody has chosen by hand, the browser does not look
 * at it again, and a form that was refused twice would lose the choice.
 */
export function following(value: () => string): Attachment<HTMLSelectElement> {
  let shown = false;
  return (select) => {
    const wanted = value();
    if (shown) {
      select.value = wanted;
      // No option has it: the first one, as in a page that comes anew.
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
    shown = true;
  };
}
