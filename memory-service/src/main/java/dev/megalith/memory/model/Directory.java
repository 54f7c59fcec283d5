package dev.megalith.memory.model;

import static dev.megalith.guestmemory.model.PageMessage.NOBODY;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.Limits;
import dev.megalith.guestmemory.model.Contents;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.PageMessage.Acquire;
import dev.megalith.guestmemory.model.PageMessage.Grant;
import dev.megalith.guestmemory.model.PageMessage.RecallAck;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.guestmemory.model.Version;
import dev.megalith.memory.model.DirectoryEffect.PagesLost;
import dev.megalith.memory.model.DirectoryEffect.Send;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The homes of one member's pages: who may read and who may write each. Pure.
///
/// Invariant: a page has one writer or any number of readers. RAM that nobody has touched goes out
/// in pieces of 2 MiB, for writing whatever was asked; a piece falls apart into pages with the
/// first request of another holder, and stays so. Boot images make a piece fall apart before: its
/// pages are at home only, and go out with some of their neighbours.
public final class Directory {
  public static final int PIECE_PAGES = 512;

  /// Pages in a bulk grant.
  public static final int RUN_PAGES = 16;

  /// Pages of a piece that several have read before its pages go out for reading only.
  private static final int SHARED_PAGES_MIN = 4;

  private final long pageCount;
  private final int memberCount;
  private final int member;
  private final @Nullable Piece[] pieces;
  private final SplitPolicy policy;
  private long lostHolders;
  private boolean ended;
  private long splits;
  private long merges;
  private long farAtomics;

  /// 2 MiB of RAM that have been touched: a page without an entry belongs to `owner`, or to nobody
  /// but the home.
  private static final class Piece {
    int owner;
    @Nullable PageEntry @Nullable [] entries;
    int sharedPages;

    Piece(int owner) {
      this.owner = owner;
    }
  }

  /// Member `member` of `memberCount`, for RAM of `pageCount` pages.
  ///
  /// @param policy for pages that writers fight over
  public Directory(long pageCount, int memberCount, int member, SplitPolicy policy) {
    Invariant.check(pageCount > 0, "a directory of %d pages", pageCount);
    Invariant.check(
        member >= 0 && member < memberCount, "member %d of %d homes", member, memberCount);
    this.pageCount = pageCount;
    this.memberCount = memberCount;
    this.member = member;
    this.policy = policy;
    this.pieces = new Piece[Math.toIntExact((pageCount + PIECE_PAGES - 1) / PIECE_PAGES)];
  }

  /// The member that is the home of `page`.
  public static int member(long page, int memberCount) {
    return (int) (page / PIECE_PAGES % memberCount);
  }

  SplitPolicy policy() {
    return policy;
  }

  void countShared(long page) {
    Piece piece = pieces[pieceIndex(page)];
    if (piece != null) {
      piece.sharedPages++;
    }
  }

  /// Whether so many pages of the piece are read by several that the others will be, too.
  boolean isAmongShared(long page) {
    Piece piece = pieces[pieceIndex(page)];
    return piece != null && piece.sharedPages >= SHARED_PAGES_MIN;
  }

  void countSplit() {
    splits++;
  }

  void countMerge() {
    merges++;
  }

  /// How often a page fell into blocks.
  public long splits() {
    return splits;
  }

  /// How often a page in blocks became whole again.
  public long merges() {
    return merges;
  }

  /// How many atomics were asked for.
  public long farAtomics() {
    return farAtomics;
  }

  public boolean isHome(long page) {
    return member(page, memberCount) == member;
  }

  /// The home has contents for the page, before anybody asked for it.
  public void load(long page) {
    int index = pieceIndex(page);
    Piece piece = pieces[index];
    if (piece == null) {
      piece = new Piece(NOBODY);
      piece.entries = new PageEntry[pagesFrom(firstPage(page))];
      pieces[index] = piece;
    }
    Invariant.check(piece.owner == NOBODY, "page 0x%x is loaded after it was granted", page);
  }

  public void receive(
      int holder, PageMessage message, long nowNanos, Consumer<DirectoryEffect> effects) {
    if (ended || isLost(holder)) {
      return;
    }
    Turn turn = new Turn(nowNanos, effect -> emit(effect, effects));
    long page = Unit.pageOf(message.unit());
    switch (message) {
      case Acquire acquire -> acquire(holder, acquire, turn);
      case PageMessage.Calm _ -> {
        Piece piece = pieces[pieceIndex(page)];
        if (piece != null && piece.entries != null) {
          entry(piece, page).calm(holder, turn);
        }
      }
      case PageMessage.FarAtomic far -> {
        farAtomics++;
        entry(touched(holder, page, turn), page).receive(holder, far, turn);
      }
      case RecallAck ack -> {
        Piece piece = pieces[pieceIndex(page)];
        if (piece != null && piece.entries != null) {
          entry(piece, page).acknowledge(holder, ack, turn);
        }
      }
      case Grant _, PageMessage.Recall _, PageMessage.Forward _, PageMessage.FarResult _ ->
          throw Invariant.violated("a home got %s, which is for holders", message);
    }
  }

  /// Once contents are lost nobody is told anything else: the machine must not go on.
  private void emit(DirectoryEffect effect, Consumer<DirectoryEffect> effects) {
    if (effect instanceof PagesLost) {
      ended = true;
      effects.accept(effect);
    } else if (!ended) {
      effects.accept(effect);
    }
  }

  /// The holder is gone for ever, and what it alone held with it.
  public void lose(int holder, Consumer<DirectoryEffect> effects) {
    lostHolders |= 1L << holder;
    Turn turn = new Turn(0, effect -> emit(effect, effects));
    for (int index = 0; index < pieces.length; index++) {
      Piece piece = pieces[index];
      if (piece == null) {
        continue;
      }
      long first = (long) index * PIECE_PAGES;
      @Nullable PageEntry[] entries = piece.entries;
      if (entries == null && piece.owner == holder) {
        turn.emit(new PagesLost(first, pagesFrom(first)));
        pieces[index] = null;
      } else if (entries != null) {
        for (int i = 0; i < entries.length; i++) {
          PageEntry entry = entries[i];
          if (entry != null) {
            entry.lose(holder, turn);
          } else if (piece.owner == holder) {
            turn.emit(new PagesLost(first + i, 1));
          }
        }
      }
    }
  }

  public Holders holders(long page) {
    Piece piece = pieces[pieceIndex(page)];
    if (piece == null) {
      return new Holders.Untouched();
    }
    @Nullable PageEntry[] entries = piece.entries;
    PageEntry entry = entries == null ? null : entries[(int) (page % PIECE_PAGES)];
    if (entry != null) {
      return entry.holders();
    }
    return piece.owner == NOBODY ? new Holders.Shared(0) : new Holders.Owned(piece.owner);
  }

  private void acquire(int holder, Acquire acquire, Turn turn) {
    long page = Unit.pageOf(acquire.unit());
    Piece piece = touched(holder, page, turn);
    if (piece.entries == null && piece.owner == holder) {
      return;
    }
    PageEntry entry = entry(piece, page);
    boolean wasIdle = entry.isIdleAtHome();
    entry.receive(holder, acquire, turn);
    if (wasIdle && acquire.have() == Version.NONE) {
      offerRun(piece, page, holder, acquire.write(), turn);
    }
  }

  /// The piece of the page, which goes to the holder as a whole if nobody has touched it yet.
  private Piece touched(int holder, long page, Turn turn) {
    int index = pieceIndex(page);
    Piece piece = pieces[index];
    if (piece == null) {
      piece = new Piece(holder);
      pieces[index] = piece;
      long first = firstPage(page);
      turn.emit(
          new Send(
              holder,
              new Grant(
                  Unit.page(first),
                  pagesFrom(first),
                  Permission.WRITE,
                  Contents.ZERO,
                  Version.FIRST)));
    }
    return piece;
  }

  /// Grants the pages after `page` too, as far as nobody stands against it.
  private void offerRun(Piece piece, long page, int holder, boolean write, Turn turn) {
    boolean exclusive = write || !isAmongShared(page);
    long end = Math.min(page + RUN_PAGES, firstPage(page) + pagesFrom(firstPage(page)));
    for (long next = page + 1; next < end; next++) {
      if (!entry(piece, next).offer(holder, exclusive, turn)) {
        return;
      }
    }
  }

  /// The entry of a page in a piece, which falls apart if it has not yet.
  private PageEntry entry(Piece piece, long page) {
    @Nullable PageEntry[] entries = piece.entries;
    if (entries == null) {
      entries = new PageEntry[pagesFrom(firstPage(page))];
      piece.entries = entries;
    }
    int index = (int) (page % PIECE_PAGES);
    PageEntry entry = entries[index];
    if (entry == null) {
      int version = piece.owner == NOBODY ? Version.NONE : Version.FIRST;
      entry = new PageEntry(this, page, piece.owner, version);
      entries[index] = entry;
    }
    return entry;
  }

  private int pieceIndex(long page) {
    Invariant.check(
        page >= 0 && page < pageCount && isHome(page),
        "page 0x%x of 0x%x asked of member %d of %d",
        page,
        pageCount,
        member,
        memberCount);
    return (int) (page / PIECE_PAGES);
  }

  private static long firstPage(long page) {
    return page - page % PIECE_PAGES;
  }

  private int pagesFrom(long firstPage) {
    return (int) Math.min(PIECE_PAGES, pageCount - firstPage);
  }

  private boolean isLost(int holder) {
    Invariant.check(
        holder >= 0 && holder < Limits.PAGE_HOLDERS_MAX,
        "holder %d of at most %d",
        holder,
        Limits.PAGE_HOLDERS_MAX);
    return (lostHolders & (1L << holder)) != 0;
  }
}
