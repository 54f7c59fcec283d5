package dev.megalith.coordinator.service;

import dev.megalith.coordinator.model.Placement;
import java.util.List;
import java.util.function.Function;

/// A role that writes down what it is told and answers as the test says.
final class RecordingRole implements WorkerPort, GicPort, MemoryPort, DevicePort {
  private final String name;
  private final List<String> log;
  private final Function<String, RoleResult> answer;

  RecordingRole(String name, List<String> log, Function<String, RoleResult> answer) {
    this.name = name;
    this.log = log;
    this.answer = answer;
  }

  private RoleResult told(String step) {
    String line = name + " " + step;
    log.add(line);
    return answer.apply(line);
  }

  @Override
  public Placement.Capacity capacity() {
    return new Placement.Capacity(2, 128);
  }

  @Override
  public RoleResult prepare(RoleAssignment assignment) {
    return told("prepare");
  }

  @Override
  public RoleResult init() {
    return told("init");
  }

  @Override
  public RoleResult start() {
    return told("start");
  }

  @Override
  public RoleResult pause() {
    return told("pause");
  }

  @Override
  public RoleResult stop() {
    return told("stop");
  }

  @Override
  public void setLine(int intid, boolean high) {
    log.add(name + " line " + intid + " " + high);
  }
}
