import type { Page } from '@playwright/test';
import { symptoms } from '../../shared/knowledge/symptoms/index.ts';
import { samples } from '../../shared/samples/index.ts';
import { expect, test } from '../host.ts';

/** More screens than any journey has; whoever gets here goes round in circles. */
const MOST_SCREENS = 80;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name });
const labelOf = (symptom: string | null) => symptoms.find(({ id }) => id === symptom)?.label ?? 'Just check everything';

/** Waits for a screen that was not here before, and says what kind it is by what can be done on it. */
async function nextScreen(page: Page): Promise<string> {
  const fresh = page.locator('h1:not([data-seen])', { hasNotText: /Following the way/ });
  await expect(fresh).toBeFocused();
  await fresh.evaluate((it) => it.setAttribute('data-seen', ''));
  for (const [kind, name] of [
    ['permission', 'Continue without it'],
    ['question', 'Continue'],
    ['fix', 'I did it'],
    ['outcome', 'Not sure yet'],
    ['wait', 'Look again now'],
    ['end', 'Back to the start'],
  ] as const) {
    if (await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).isVisible()) return kind;
  }
  return 'diagnosis';
}

/** Does what somebody does who knows nothing and whom nothing helps. */
async function goOn(page: Page, kind: string): Promise<void> {
  switch (kind) {
    case 'end':
      return;
    case 'permission':
      return button(page, 'Continue without it').click();
    case 'question':
      await page.getByRole('radio', { name: /I do not know/ }).check();
      return button(page, 'Continue').click();
    case 'fix':
      return button(page, 'I did it').click();
    case 'outcome':
      return button(page, /^No, /).click();
    case 'wait':
      return button(page, 'Look again now').click();
    default:
      return page.getByRole('contentinfo').getByRole('button').last().click();
  }
}

for (const { id, title, symptom } of samples) {
  test(`${id}: somebody whom nothing helps comes to an honest end, and to no wall before`, async ({
    page,
    host,
    barriers,
  }) => {
    test.slow();
    await page.goto(host.address);
    await button(page, title).click();
    await heading(page).evaluate((it) => it.setAttribute('data-seen', ''));
    await button(page, labelOf(symptom)).click();
    const seen = new Set<string>();
    for (let screens = 0; !seen.has('end'); screens += 1) {
      expect(screens).toBeLessThan(MOST_SCREENS);
      const kind = await nextScreen(page);
      if (!seen.has(kind)) await barriers();
      seen.add(kind);
      await goOn(page, kind);
    }
    await expect(page.getByRole('heading', { name: 'What you tried' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Could not check' })).toBeVisible();
    await button(page, 'Back to the start').click();
    await expect(heading(page)).toHaveText(/What is going wrong/);
  });
}
