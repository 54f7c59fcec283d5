package dev.megalith.proto;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/// What peers of other versions rely on, as lines of text: one a field, enum value and call.
///
/// ```
/// field megalith.fabric.v1.Frame 1 content optional bytes
/// value megalith.x.Kind 0 KIND_UNSPECIFIED
/// call megalith.x.Service Open stream megalith.x.Request -> stream megalith.x.Response
/// reserved megalith.x.Message 5
/// ```
final class WireContract {
  private final SortedSet<String> lines = new TreeSet<>();

  private WireContract() {}

  static SortedSet<String> lines(FileDescriptorSet files) {
    WireContract contract = new WireContract();
    for (FileDescriptorProto file : files.getFileList()) {
      String scope = file.getPackage() + ".";
      file.getMessageTypeList().forEach(message -> contract.addMessage(scope, message));
      file.getEnumTypeList().forEach(each -> contract.addEnum(scope, each));
      file.getServiceList().forEach(service -> contract.addService(scope, service));
    }
    return contract.lines;
  }

  /// Lines of `released` that peers would miss; what is gone must have left its number reserved.
  static List<String> broken(Collection<String> released, Collection<String> current) {
    List<String> broken = new ArrayList<>();
    for (String line : released) {
      String[] words = line.split(" ", 4);
      String reserved = words.length > 2 ? "reserved " + words[1] + " " + words[2] : line;
      boolean numbered = line.startsWith("field ") || line.startsWith("value ");
      if (!current.contains(line) && !(numbered && current.contains(reserved))) {
        broken.add(line);
      }
    }
    return broken;
  }

  private void addMessage(String scope, DescriptorProto message) {
    String name = scope + message.getName();
    for (FieldDescriptorProto field : message.getFieldList()) {
      addField(name, field);
    }
    for (DescriptorProto.ReservedRange range : message.getReservedRangeList()) {
      for (int number = range.getStart(); number < range.getEnd(); number++) {
        lines.add("reserved " + name + " " + number);
      }
    }
    message.getNestedTypeList().forEach(nested -> addMessage(name + ".", nested));
    message.getEnumTypeList().forEach(nested -> addEnum(name + ".", nested));
  }

  private void addField(String message, FieldDescriptorProto field) {
    String label = word(field.getLabel().name(), "LABEL_");
    String type =
        field.hasTypeName()
            ? field.getTypeName().substring(1)
            : word(field.getType().name(), "TYPE_");
    lines.add(
        String.join(
            " ",
            "field",
            message,
            Integer.toString(field.getNumber()),
            field.getName(),
            label,
            type));
  }

  private void addEnum(String scope, EnumDescriptorProto each) {
    String name = scope + each.getName();
    for (EnumValueDescriptorProto value : each.getValueList()) {
      lines.add("value " + name + " " + value.getNumber() + " " + value.getName());
    }
    for (EnumDescriptorProto.EnumReservedRange range : each.getReservedRangeList()) {
      for (int number = range.getStart(); number <= range.getEnd(); number++) {
        lines.add("reserved " + name + " " + number);
      }
    }
  }

  private void addService(String scope, ServiceDescriptorProto service) {
    for (MethodDescriptorProto method : service.getMethodList()) {
      lines.add(
          "call "
              + scope
              + service.getName()
              + " "
              + method.getName()
              + (method.getClientStreaming() ? " stream " : " ")
              + method.getInputType().substring(1)
              + " ->"
              + (method.getServerStreaming() ? " stream " : " ")
              + method.getOutputType().substring(1));
    }
  }

  private static String word(String constant, String prefix) {
    return constant.substring(prefix.length()).toLowerCase(Locale.ROOT);
  }
}
