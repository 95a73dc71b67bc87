/** The Kubernetes manifests, read as files: no cluster needed. */
@NullMarked
package uk.sufficiency.e2e.k8s;

import org.jspecify.annotations.NullMarked;
