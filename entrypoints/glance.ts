import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listen } from '../utils/messages/channel.ts';
import type { NoReading, UnreadTab } from '../utils/messages/tab-state.ts';
import { type ToPageReplies, toPage } from '../utils/messages/to-page.ts';
import { hasLittleText } from '../utils/page/detect-article.ts';
import { glanceAtPage } from '../utils/page/page-glance.ts';
import { whenShown } from '../utils/page/when-shown.ts';
import { isOffAt } from '../utils/settings/settings.ts';
import { loadSettings, watchSettings } from '../utils/settings/settings-store.ts';
import { backgroundOf } from '../utils/tabs/background-of-page.ts';
import { claimPage, leastLikely, type PageClaim } from '../utils/tabs/claim-page.ts';

/** The content script of every page that the reader gave access to: it has the reader brought where there may be an article. */
export default defineUnlistedScript(() => {
  const claim = claimPage('glance');
  if (claim) start(claim).catch(claim.giveUp);
});

async function start(claim: PageClaim): Promise<void> {
  const { life, setUp } = claim;
  const { background, tellInTurn, isOrphan } = backgroundOf(life);
  let none: Pick<UnreadTab, 'reason' | 'detail'> = { reason: 'reading', detail: '' };
  /** Whether a reader who asks for the page to be read would have it read. */
  let mayBeRead = false;
  const describe = (): UnreadTab => ({ status: 'none', ...none, url: location.href });
  const conclude = (
    reason: NoReading,
    state: 'off' | 'reading' | 'not-an-article' | 'failed',
    detail = '',
  ) => {
    none = { reason, detail };
    tellInTurn({ type: 'tab-changed', state, priorReports: 0 });
  };

  await whenShown(document);
  let settings = await loadSettings();
  // The reader may have been brought meanwhile.
  if (life.signal.aborted) return setUp(async () => null);
  let glance = open();

  function open(): AbortController {
    const opened = new AbortController();
    mayBeRead = false;
    if (isOffAt(settings, location.href)) conclude('off-here', 'off');
    else
      glanceAtPage(
        window,
        {
          onPromising: (page) => {
            claim.seen = page;
            mayBeRead = true;
            background
              .call({ type: 'bring-reader' })
              .then((isBrought) => isBrought || conclude('no-access', 'not-an-article'))
              .catch(isOrphan);
          },
          onNone: (detection) => {
            mayBeRead = detection.score >= leastLikely;
            conclude('not-an-article', 'not-an-article', hasLittleText(detection) ? 'little-text' : '');
          },
          onFail: () => {
            mayBeRead = true;
            conclude('failed', 'failed');
          },
          onLeave: () => conclude('reading', 'reading'),
        },
        opened.signal,
      );
    return opened;
  }

  setUp(async (now) => (life.signal.aborted || (now && mayBeRead) ? null : describe()));
  const unlisten = listen<typeof toPage, ToPageReplies>(toPage, 'extension', {
    describe,
    leave: () => {
      conclude('no-access', 'not-an-article');
      life.abort();
      return null;
    },
  });
  const unwatch = watchSettings((changed) => {
    const wasOff = isOffAt(settings, location.href);
    settings = changed;
    if (isOffAt(settings, location.href) === wasOff) return;
    glance.abort();
    glance = open();
  });
  life.signal.addEventListener('abort', () => {
    glance.abort();
    unlisten();
    unwatch();
  });
}
