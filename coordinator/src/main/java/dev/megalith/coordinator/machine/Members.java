package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.node.NodeClient;
import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.AgentException.Reason;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The processes of one placed machine, asked in parallel.
///
/// A process that does not answer in time counts as failed: nobody waits for it.
record Members(List<Placed> all, Executor executor) {
  Members {
    all = List.copyOf(all);
  }

  /// What is asked of one process.
  interface Question<T> {
    T ask(NodeClient client, NodeId id) throws AgentException;
  }

  /// One process's answer, or its failure in one line.
  record Answer<T>(Placed from, Optional<T> value, String failure) {
    boolean failed() {
      return !failure.isEmpty();
    }
  }

  Optional<Placed> find(NodeId id) {
    return all.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  List<Placed> of(Role role) {
    return all.stream().filter(member -> member.id().role() == role).toList();
  }

  /// Asks all at once; returns when each has answered or `patience` is over.
  <T> List<Answer<T>> ask(List<Placed> asked, Duration patience, Question<T> question) {
    List<CompletableFuture<T>> futures = new ArrayList<>();
    for (Placed member : asked) {
      CompletableFuture<T> future = new CompletableFuture<>();
      futures.add(future);
      executor.execute(() -> {
        try {
          future.complete(question.ask(member.node().client(), member.id()));
        } catch (AgentException | RuntimeException e) {
          future.completeExceptionally(e);
        }
      });
    }
    long deadline = patience.toNanos();
    CompletableFuture<Void> all =
        CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new));
    try {
      all.get(deadline, TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException _) {
      // Told by each answer.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    List<Answer<T>> answers = new ArrayList<>();
    for (int i = 0; i < futures.size(); i++) {
      answers.add(answer(asked.get(i), futures.get(i), patience));
    }
    return answers;
  }

  private static <T> Answer<T> answer(
      Placed member, CompletableFuture<T> future, Duration patience) {
    return switch (future.state()) {
      case SUCCESS -> new Answer<>(member, Optional.ofNullable(future.resultNow()), "");
      case RUNNING, CANCELLED -> failed(member, "no answer in " + patience.toSeconds() + " s");
      case FAILED -> {
        Throwable error = future.exceptionNow();
        yield error instanceof AgentException e && e.reason() != Reason.UNREACHABLE
            ? new Answer<>(member, Optional.empty(), e.getMessage())
            : failed(member, String.valueOf(error.getMessage()));
      }
    };
  }

  private static <T> Answer<T> failed(Placed member, String why) {
    return new Answer<>(member, Optional.empty(), member.name() + ": " + why);
  }
}
