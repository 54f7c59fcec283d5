package dev.megalith.memory.model;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.Limits;
import dev.megalith.memory.model.DirectoryCommand.AcquireRead;
import dev.megalith.memory.model.DirectoryCommand.AcquireWrite;
import dev.megalith.memory.model.DirectoryCommand.RecallAck;
import dev.megalith.memory.model.DirectoryCommand.Release;
import dev.megalith.memory.model.DirectoryCommand.WorkerLost;
import dev.megalith.memory.model.DirectoryEffect.Grant;
import dev.megalith.memory.model.DirectoryEffect.PagesLost;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The homes of all pages of one machine: who may read and who may write each. Pure.
///
/// Invariant: a page has one writer or any number of readers. RAM that nobody has touched goes out
/// in pieces of 2 MiB, for writing whatever was asked; a piece falls apart into pages with the
/// first request of another worker, and stays so.
public final class Directory {
  public static final int PIECE_PAGES = 512;

  /// Version of the first grant of a piece: the pages count on from it.
  private static final long FIRST_VERSION = 1;

  private final long pageCount;
  private final @Nullable Piece[] pieces;
  private long lostWorkers;

  /// 2 MiB of RAM that have been touched: one owner, or an entry a page.
  private static final class Piece {
    int owner;
    PageEntry @Nullable [] entries;

    Piece(int owner) {
      this.owner = owner;
    }
  }

  public Directory(long pageCount) {
    Invariant.check(pageCount > 0, "a directory of %d pages", pageCount);
    this.pageCount = pageCount;
    this.pieces = new Piece[Math.toIntExact((pageCount + PIECE_PAGES - 1) / PIECE_PAGES)];
  }

  public void apply(DirectoryCommand command, Consumer<DirectoryEffect> effects) {
    switch (command) {
      case AcquireRead(int worker, long page) -> acquire(worker, page, false, effects);
      case AcquireWrite(int worker, long page) -> acquire(worker, page, true, effects);
      case RecallAck(int worker, long page, long version) ->
          acknowledge(worker, page, version, effects);
      case Release(int worker, long page) -> release(worker, page);
      case WorkerLost(int worker) -> lose(worker, effects);
    }
  }

  public Holders holders(long page) {
    Piece piece = pieces[pieceIndex(page)];
    if (piece == null) {
      return new Holders.Untouched();
    }
    PageEntry[] entries = piece.entries;
    return entries == null
        ? new Holders.Owned(piece.owner)
        : entries[(int) (page % PIECE_PAGES)].holders();
  }

  private void acquire(int worker, long page, boolean forWrite, Consumer<DirectoryEffect> effects) {
    if (isLost(worker)) {
      return;
    }
    int index = pieceIndex(page);
    Piece piece = pieces[index];
    if (piece == null) {
      pieces[index] = new Piece(worker);
      effects.accept(grantPiece(worker, page, forWrite, Contents.ZERO));
    } else if (piece.entries == null && piece.owner == worker) {
      effects.accept(grantPiece(worker, page, forWrite, Contents.HELD));
    } else {
      entry(piece, page).acquire(worker, forWrite, effects);
    }
  }

  private Grant grantPiece(int worker, long page, boolean forWrite, Contents contents) {
    long first = page - page % PIECE_PAGES;
    return new Grant(
        worker, page, forWrite, first, pagesFrom(first), Permission.WRITE, contents, FIRST_VERSION);
  }

  private void acknowledge(int worker, long page, long version, Consumer<DirectoryEffect> effects) {
    Piece piece = pieces[pieceIndex(page)];
    if (!isLost(worker) && piece != null && piece.entries != null) {
      entry(piece, page).acknowledge(worker, version, effects);
    }
  }

  private void release(int worker, long page) {
    Piece piece = pieces[pieceIndex(page)];
    if (!isLost(worker) && piece != null) {
      entry(piece, page).release(worker);
    }
  }

  private void lose(int worker, Consumer<DirectoryEffect> effects) {
    lostWorkers |= 1L << worker;
    for (int index = 0; index < pieces.length; index++) {
      Piece piece = pieces[index];
      if (piece == null) {
        continue;
      }
      PageEntry[] entries = piece.entries;
      if (entries != null) {
        for (PageEntry entry : entries) {
          entry.lose(worker, effects);
        }
      } else if (piece.owner == worker) {
        long first = (long) index * PIECE_PAGES;
        effects.accept(new PagesLost(first, pagesFrom(first)));
        pieces[index] = null;
      }
    }
  }

  /// The entry of a page in a piece, which falls apart if it has not yet.
  private PageEntry entry(Piece piece, long page) {
    PageEntry[] entries = piece.entries;
    if (entries == null) {
      long first = page - page % PIECE_PAGES;
      entries = new PageEntry[pagesFrom(first)];
      for (int i = 0; i < entries.length; i++) {
        entries[i] = new PageEntry(first + i, piece.owner, FIRST_VERSION);
      }
      piece.entries = entries;
    }
    return entries[(int) (page % PIECE_PAGES)];
  }

  private int pieceIndex(long page) {
    Invariant.check(
        page >= 0 && page < pageCount, "page 0x%x of a directory of 0x%x", page, pageCount);
    return (int) (page / PIECE_PAGES);
  }

  private int pagesFrom(long firstPage) {
    return (int) Math.min(PIECE_PAGES, pageCount - firstPage);
  }

  private boolean isLost(int worker) {
    Invariant.check(
        worker >= 0 && worker < Limits.PAGE_HOLDERS_MAX,
        "worker %d of at most %d",
        worker,
        Limits.PAGE_HOLDERS_MAX);
    return (lostWorkers & (1L << worker)) != 0;
  }
}
