import type { Page } from '@playwright/test';
import { samples } from '../../shared/samples/index.ts';
import { expect, test } from '../host.ts';

const main = (page: Page) => page.getByRole('contentinfo').getByRole('button').last();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens the page with a sample and picks its complaint. */
async function begin(page: Page, address: string, sample: string, complaint: RegExp): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: sample }).click();
  await expect(heading(page)).toHaveText(/What is going wrong/);
  await page.getByRole('button', { name: complaint }).click();
}

/** Answers "I do not know" until there is a diagnosis. */
async function toDiagnosis(page: Page, look: () => Promise<void>): Promise<void> {
  await expect(
    page
      .getByText(/checks done/)
      .or(page.getByRole('radio').first())
      .or(page.getByText('Could not check', { exact: true })),
  ).toBeVisible();
  for (let asked = 0; asked < 4; asked += 1) {
    const question = page.getByRole('radio').first();
    await expect(question.or(page.getByRole('heading', { name: /Speaks for it|Ruled out/ }))).toBeVisible();
    if (!(await question.isVisible())) return;
    await look();
    await page.getByRole('radio', { name: /I do not know/ }).check();
    await main(page).click();
  }
}

const titleOf = (id: string) => samples.find((it) => it.id === id)?.title ?? id;

test('a slow clock: from the complaint to the fix, and proof that it worked', async ({ page, host, barriers }) => {
  await page.goto(host.address);
  await expect(heading(page)).toHaveText('Choose a sample Mac');
  await barriers();
  await page.getByRole('button', { name: titleOf('clock-slow') }).click();
  await barriers();
  await page.getByRole('button', { name: /Not Delivered/ }).click();
  await expect(heading(page)).toHaveText(/Following the way/);
  await barriers();
  await expect(heading(page)).toHaveText(
    /Your Mac’s clock is 7 minutes slow\.\s+That is (very )?likely why your messages fail/,
  );
  await expect(page.getByText(/Sample: /)).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'The way your messages take' }).getByRole('listitem').nth(1),
  ).toContainText('Your Mac: trouble. Clock is 7 minutes slow. The message is stuck here.');
  await barriers();
  await page.getByRole('button', { name: 'Fix the clock' }).click();
  await expect(page.getByText('Apple menu › System Settings › General › Date & Time').first()).toBeVisible();
  await barriers();
  while (await page.getByRole('button', { name: 'I did it' }).isVisible()) {
    await page.getByRole('button', { name: 'I did it' }).click();
  }
  await expect(heading(page)).toHaveText('Did it help?');
  await expect(page.getByText('The clock on this Mac agrees with Apple’s time.')).toBeVisible();
  await barriers();
  await page.getByRole('button', { name: /^Yes/ }).click();
  await expect(heading(page)).toHaveText(/Good\. Your messages get through again/);
  await barriers();
});

test('a fix that does not help leads to the next best step, and Back keeps the answers', async ({ page, host }) => {
  await begin(page, host.address, titleOf('clock-slow'), /Not Delivered/);
  await page.getByRole('button', { name: 'Fix the clock' }).click();
  while (await page.getByRole('button', { name: 'I did it' }).isVisible()) {
    await page.getByRole('button', { name: 'I did it' }).click();
  }
  await page.getByRole('button', { name: /^No, / }).click();
  await expect(heading(page)).not.toHaveText('Did it help?');
  await expect(page.getByRole('button', { name: 'Fix the clock' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(heading(page)).toHaveText('Did it help?');
});

const stories = [
  ['contact-left', /Bubbles turn green/, /no longer on iMessage/],
  ['late-after-sleep', /come late/, /Your Mac was asleep.*very likely why they arrive late/s],
  ['dns-blocker', /never reach me/, /hides Apple’s message servers/],
  ['apple-outage', /Not Delivered/, /Apple reports trouble with iMessage.*very likely/s],
] as const;

for (const [sample, complaint, said] of stories) {
  test(`${sample} is named as what it is`, async ({ page, host, barriers }) => {
    await begin(page, host.address, titleOf(sample), complaint);
    await toDiagnosis(page, barriers);
    await expect(heading(page)).toHaveText(said);
    await barriers();
    await expect(main(page)).toBeVisible();
  });
}

test('without permission it explains, goes on, and claims less', async ({ page, host, barriers }) => {
  await begin(page, host.address, titleOf('no-permission'), /Not Delivered/);
  await expect(heading(page)).toHaveText(/May we look at your delivery times/);
  await barriers();
  await page.getByRole('button', { name: 'Continue without it' }).click();
  await toDiagnosis(page, barriers);
  await expect(page.getByText(/How your messages were delivered\. macOS keeps it locked/)).toBeVisible();
  await expect(heading(page)).not.toHaveText(/very likely/);
});

test('a healthy Mac without a complaint is told so plainly', async ({ page, host, barriers }) => {
  await begin(page, host.address, titleOf('healthy'), /Just check everything/);
  await expect(heading(page)).toHaveText(/We found nothing wrong on your Mac/);
  await barriers();
});

test('Stop ends the check-up with what is known so far', async ({ page, host }) => {
  // The door stays shut for one area, as if Apple took for ever to answer.
  await page.route('**/api/read', async (route) => {
    if (route.request().postData()?.includes('apple-services')) return;
    await route.continue();
  });
  await begin(page, host.address, titleOf('clock-slow'), /Not Delivered/);
  await expect(page.getByText('Your Mac’s clock is 7 minutes slow.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(heading(page)).not.toHaveText(/Following/);
  await toDiagnosis(page, async () => {});
  await expect(page.getByText(/stopped/i).first()).toBeVisible();
});

test('a lost connection is said, and can be tried again', async ({ page, host }) => {
  await page.goto(host.address);
  await page.getByRole('button', { name: titleOf('healthy') }).click();
  await page.route('**/api/begin', (route) => route.abort());
  await page.getByRole('button', { name: /Just check everything/ }).click();
  await expect(page.getByText(/connection to Undelivered was lost/)).toBeVisible();
  await page.unroute('**/api/begin');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText(/We found nothing wrong/);
});

test('the whole way by keyboard alone', async ({ page, host }) => {
  await page.goto(host.address);
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: titleOf('clock-slow') }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/What is going wrong/);
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /Not Delivered/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/7 minutes slow/);
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: 'Fix the clock' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Let this Mac set its own clock');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a small window at 200 % in ${colorScheme} needs no sideways scrolling`, async ({ page, host, barriers }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 560 });
    await begin(page, host.address, titleOf('clock-slow'), /Not Delivered/);
    await expect(heading(page)).toHaveText(/7 minutes slow/);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await barriers();
  });
}

test('Help keeps the focus while it is open, closes with Esc and gives the focus back', async ({
  page,
  host,
  barriers,
}) => {
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Help' }).click();
  const note = page.getByRole('dialog', { name: 'Help' });
  await expect(note).toContainText('What we never read');
  await expect(note).toContainText('about 9 times in 10');
  await barriers();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
});

test('somebody who is not sure is asked again after a wait that can be cut short', async ({ page, host, barriers }) => {
  await begin(page, host.address, titleOf('clock-slow'), /Not Delivered/);
  await page.getByRole('button', { name: 'Fix the clock' }).click();
  while (await page.getByRole('button', { name: 'I did it' }).isVisible()) {
    await page.getByRole('button', { name: 'I did it' }).click();
  }
  await page.getByRole('button', { name: /^Not sure yet/ }).click();
  await expect(heading(page)).toHaveText('We look again in 3 minutes');
  await barriers();
  await page.getByRole('button', { name: 'Look again now' }).click();
  await expect(heading(page)).toHaveText('Did it help?');
  await expect(page.getByText('The clock on this Mac agrees with Apple’s time.')).toBeVisible();
});
