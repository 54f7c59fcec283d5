package dev.megalith.cli.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AptSourcesTest {
  private final AptSources sources = new AptSources();

  @Test
  void list_withThirdParties_keepsDebianOnly() {
    sources.addList(
        """
        # the mirror
        deb http://archive.example/debian bookworm main contrib # near
        deb-src http://archive.example/debian bookworm main
        deb [arch=amd64 signed-by=/k.gpg] http://archive.example/debian-security bookworm-security main
        deb https://packages.example.org/apt cloud-sdk-bookworm main
        """);

    assertEquals(
        """
        deb http://archive.example/debian bookworm main contrib
        deb [signed-by=/k.gpg] http://archive.example/debian-security bookworm-security main
        """,
        sources.listText());
  }

  @Test
  void list_withoutDebian_keepsAll() {
    sources.addList("deb [arch=amd64] http://mirror.example.org/os bookworm main\n");
    assertEquals("deb http://mirror.example.org/os bookworm main\n", sources.listText());
  }

  @Test
  void sources_withArchitecture_loseTheRestriction() {
    sources.addSources(
        """
        Types: deb deb-src
        # a snapshot
        URIs: http://mirror.example.org/os
        Suites: bookworm bookworm-updates
        Components: main
        Architectures: amd64
        Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

        Types: deb
        URIs: https://deb.example.com/node_20.x
        Suites: nodistro
        Components: main
        """);

    assertEquals(
        """
        types: deb
        uris: http://mirror.example.org/os
        suites: bookworm bookworm-updates
        components: main
        signed-by: /usr/share/keyrings/debian-archive-keyring.gpg

        """,
        sources.sourcesText());
  }

  @Test
  void sources_disabled_areDropped() {
    sources.addSources("Types: deb\nURIs: http://x/debian\nComponents: main\nEnabled: no\n");
    assertTrue(sources.isEmpty());
  }

  @Test
  void sources_withInlineKey_keepItsLines() {
    sources.addSources(
        "Types: deb\nURIs: http://x/debian\nSuites: sid\nComponents: main\n"
            + "Signed-By:\n -----BEGIN-----\n .\n abc\n");
    assertTrue(sources.sourcesText().contains("signed-by:\n -----BEGIN-----\n .\n abc\n"));
  }
}
