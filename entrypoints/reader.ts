import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawCard } from '../components/card/draw-card.ts';
import { listen } from '../utils/messages/channel.ts';
import { shadowRootOf } from '../utils/messages/extension-api.ts';
import { type ToPageReplies, toPage } from '../utils/messages/to-page.ts';
import { type Detection, hasLittleText } from '../utils/page/detect-article.ts';
import { startPageReader } from '../utils/page/page-reader.ts';
import { isOffAt, type Settings } from '../utils/settings/settings.ts';
import { loadSettings, watchSettings } from '../utils/settings/settings-store.ts';
import { announcementOf } from '../utils/surfaces/announcement.ts';
import { describeMark } from '../utils/surfaces/mark-card.ts';
import { backgroundOf } from '../utils/tabs/background-of-page.ts';
import { cardOutfit } from '../utils/tabs/card-outfit.ts';
import { claimPage, type PageClaim, takeSeen } from '../utils/tabs/claim-page.ts';
import { copyText } from '../utils/tabs/copy-text.ts';
import { PageSession } from '../utils/tabs/page-session.ts';
import { readPage } from '../utils/tabs/read-page.ts';

/** The content script of pages that are read: wires the page layer to the background. It runs once a page. */
export default defineUnlistedScript(() => {
  const claim = claimPage('reader');
  if (claim) start(claim).catch(claim.giveUp);
});

/** Firefox opens the panel in the handling of a gesture only, which no message carries. */
const opensPanel = !import.meta.env.FIREFOX;

async function start(claim: PageClaim): Promise<void> {
  const { life, setUp } = claim;
  const { background, tell, tellInTurn, tellFollowers, follow, isOrphan } = backgroundOf(life);
  const url = () => location.href;
  let settings = await loadSettings();
  const outfit = cardOutfit(background);

  const session = new PageSession({
    service: {
      read: async (article) => {
        const reading = background.call({ type: 'read-article', article });
        await Promise.all([outfit.renew(), reading]);
        return reading;
      },
      priorReports: (article) => background.call({ type: 'find-prior-reports', article }),
    },
    paint: (reading) => reader?.show(reading) ?? false,
    onChange: (state, priorReports, change) =>
      tellInTurn({ type: 'tab-changed', state, priorReports, change }),
    url,
  });
  let reader = open();
  function open() {
    if (isOffAt(settings, url())) {
      session.clear('off-here');
      return null;
    }
    return startPageReader(
      window,
      {
        onArticle: (article) => void session.open(article),
        onNoArticle: noteNone,
        onFail: () => session.clear('failed'),
        onLeave: () => session.clear('reading'),
        onNote: (note) => session.note(note),
        onVisibleSpan: (visible) => {
          session.see(visible);
          tellFollowers({ type: 'view-moved', visible: visible && [visible[0], visible[1]] });
        },
        onChoose: choose,
        shadowRootOf,
        seen: takeSeen(claim),
        pause: () => new Promise((resolve) => setTimeout(resolve)),
        appearance: appearanceOf(settings),
        cardStyles: () => outfit.styles,
        describe: (mark) => announcementOf(contentOf(mark), outfit.l),
        renderCard: ({ mark, around, close }, root) => {
          const content = contentOf(mark);
          const { l } = outfit;
          if (!content || !l) return () => undefined;
          const card = drawCard(content, l, {
            onCopy: copyText,
            onOpen: (address) => tell({ type: 'open-address', url: address, click: Math.random() }),
            onOpenPanel:
              opensPanel &&
              (() => {
                choose(mark, around);
                tell({ type: 'open-panel' });
                close();
              }),
            onClose: close,
          });
          card.dataset.palette = settings.palette;
          root.append(card);
          return () => card.remove();
        },
      },
      life.signal,
    );
  }

  function noteNone(detection: Detection) {
    session.clear('not-an-article', hasLittleText(detection) ? 'little-text' : '');
  }

  /** Open surfaces show the mark too; one that opens later asks for it. */
  function choose(...chosen: Parameters<typeof session.choose>) {
    tell({ type: 'mark-chosen', chosen: session.choose(...chosen) });
  }

  function contentOf(mark: Parameters<typeof describeMark>[0]) {
    const { context } = session;
    const { l } = outfit;
    return context && l && !isOrphan() ? describeMark(mark, context, l) : null;
  }

  async function describe(now = false, evenIfUnlikely = false) {
    follow();
    if (now) await readPage(session, reader, evenIfUnlikely, noteNone);
    return session.describe();
  }

  setUp(describe);
  const unlisten = listen<typeof toPage, ToPageReplies>(toPage, 'extension', {
    describe: () => describe(),
    'read-now': ({ evenIfUnlikely }) => describe(true, evenIfUnlikely),
    'go-to': ({ span }) => reader?.goTo(span) ?? false,
    leave: () => {
      session.clear('no-access');
      life.abort();
      return null;
    },
    'keeping-ended': ({ problem }) => session.endKeeping(problem),
    'next-mark': () => reader?.nextMark() ?? false,
    'previous-mark': () => reader?.previousMark() ?? false,
  });
  const unwatch = watchSettings((changed) => {
    const wasOff = isOffAt(settings, url());
    if (outfit.l && settings.language !== changed.language) void outfit.renew().catch(isOrphan);
    settings = changed;
    if (isOffAt(settings, url()) !== wasOff) {
      reader?.close();
      reader = open();
    } else reader?.setAppearance(appearanceOf(settings));
  });
  life.signal.addEventListener('abort', unlisten);
  life.signal.addEventListener('abort', unwatch);
}

function appearanceOf({ kinds, density, palette }: Settings) {
  return { kinds, density, palette };
}
